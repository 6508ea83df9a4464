import type { BuildFailure } from 'esbuild';

/** Whether what esbuild threw is a list of mistakes in the files it was given, and not a bug. */
export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

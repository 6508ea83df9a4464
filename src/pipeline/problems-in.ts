import type { Diagnostic, Outcome } from '../kernel/diagnostic.ts';

/** The problems of an outcome; null for most, which have none. */
export function problemsIn<T>({ diagnostics }: Outcome<T>): readonly Diagnostic[] | null {
  return diagnostics.length === 0 ? null : diagnostics;
}

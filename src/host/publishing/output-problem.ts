import { relative } from 'node:path';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { errorCode } from '../error-code.ts';
import { isSystemError } from '../is-system-error.ts';
import { UnfinishedPublication } from './unfinished-publication.ts';

const noSpace = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** What the operating system says where it lets nobody write, or not this user. */
export const readOnly: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * What the operating system refused while something was written to an output folder, as a diagnostic.
 * @throws the error itself when it did not come from the operating system: then it is a bug, or an interruption
 */
export function outputProblem(error: unknown, out: string): Diagnostic {
  if (error instanceof UnfinishedPublication) {
    const { refusal } = error;
    const place = { path: pathIn(refusal, out), reason: errorCode(refusal) };
    return diagnose('output/unfinished', { file: out }, place);
  }
  if (!isSystemError(error)) throw error;
  const reason = errorCode(error);
  if (noSpace.has(reason)) return diagnose('output/no-space', { file: out }, { reason });
  if (readOnly.has(reason)) return diagnose('output/read-only', { file: out }, { reason });
  return diagnose('output/io', { file: out }, { path: pathIn(error, out), reason });
}

/** What could not be written. */
function pathIn(error: Error, out: string): string {
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : out;
  return relative(out, String(path)) || out;
}

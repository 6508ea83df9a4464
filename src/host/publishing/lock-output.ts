import { basename, dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { isSystemError } from '../is-system-error.ts';
import type { FileOperations } from './file-operations.ts';
import { readOnly } from './output-problem.ts';
import type { RunningProcess } from './output-target.ts';
import { type Locking, takeLock } from './take-lock.ts';

/**
 * Takes the lock of an output folder. The file lies beside the folder, or in it where its parent may not be written.
 * @param out the output folder; the one it lies in is there
 */
export async function lockOutput(out: string, self: RunningProcess, files: FileOperations): Promise<Locking> {
  const name = `.hoego-${basename(out)}.lock`;
  try {
    return await takeLock(join(dirname(out), name), self, files);
  } catch (error) {
    if (!isSystemError(error) || !readOnly.has(errorCode(error)) || files.stat(out) === null) throw error;
    return takeLock(join(out, name), self, files);
  }
}

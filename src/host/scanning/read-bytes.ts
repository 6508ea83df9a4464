import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { errorCode } from '../error-code.ts';
import type { Found } from './walk-folder.ts';

// A link that took the file's place since the walk is not followed, and a pipe does not block. Windows has neither.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** An editor that saves by renaming leaves a gap of some milliseconds in which the file is not there. */
const secondLookAfter = 20;

/**
 * The bytes of a small source file. It is read in one go, without giving way: thousands of small reads cost several times
 * as much through the thread pool.
 * @param limit a file of so many bytes or more is refused, and not read
 * @returns null with a diagnostic when it cannot be read; null without one when it is gone, also at a second look
 */
export async function readBytes(file: Found, limit: number): Promise<Outcome<Uint8Array | null>> {
  try {
    return readNow(file, limit);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return refused(file, errorCode(error));
  }
  await setTimeout(secondLookAfter);
  try {
    return readNow(file, limit);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { value: null, diagnostics: [] } : refused(file, errorCode(error));
  }
}

function readNow(file: Found, limit: number): Outcome<Uint8Array | null> {
  const descriptor = openSync(file.real, flags);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refused(file, 'EISDIR');
    if (stat.size < limit) return { value: readFileSync(descriptor), diagnostics: [] };
    const sizes = { size: Math.ceil(stat.size / 1024), limit: limit / 1024 };
    return { value: null, diagnostics: [diagnose('source/too-large', { file: file.path }, sizes)] };
  } finally {
    closeSync(descriptor);
  }
}

function refused({ path: file }: Found, reason: string): Outcome<null> {
  const problem =
    reason === 'ELOOP'
      ? diagnose('source/symlink', { file }, {})
      : diagnose('source/unreadable', { file }, { reason });
  return { value: null, diagnostics: [problem] };
}

import type { Digest } from '../../kernel/digest.ts';
import { isSystemError } from '../is-system-error.ts';
import type { FileOperations, FileStat } from './file-operations.ts';
import { type KnownFile, looksAsKnown } from './known-output.ts';

/** What a file looks like that holds these bytes. Null for one with others, for what is no file or cannot be read. */
export function statWithBytes(real: string, bytes: Uint8Array, files: FileOperations): FileStat | null {
  return statIf(
    real,
    files,
    ({ size }) => size === bytes.length && Buffer.compare(files.read(real), bytes) === 0,
  );
}

/** The same for a file that holds the bytes of a digest. */
export function statWithDigest(real: string, digest: Digest, files: FileOperations): FileStat | null {
  return statIf(real, files, () => files.digest(real) === digest);
}

/** The same for a file that looks as it did when it was last known; it is not read. */
export function statAsKnown(real: string, known: KnownFile, files: FileOperations): FileStat | null {
  return statIf(real, files, (stat) => looksAsKnown(stat, known));
}

function statIf(real: string, files: FileOperations, agrees: (stat: FileStat) => boolean): FileStat | null {
  try {
    const stat = files.stat(real);
    return stat?.kind === 'file' && agrees(stat) ? stat : null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { OutputPath } from '../../kernel/paths.ts';
import { errorCode } from '../error-code.ts';
import { resolveInside } from '../resolve-inside.ts';

/** A file of a published site that is open for reading. Whoever opened it reads it or closes it. */
export interface OpenOutput {
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970. */
  readonly modified: number;
  /** Reads from the first to the last byte, counted from 0; null is all. Closes the file. */
  read(part: { readonly start: number; readonly end: number } | null): Readable;
  close(): Promise<void>;
}

// See open-source.ts.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The answers of the file system to the name of a file that is not there, is none, or cannot be a name. */
const notThere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ENXIO']);

/**
 * Opens a file of a published site.
 * @returns null where there is no regular file of exactly this name, in the same case as everywhere on the web, or where
 * a symbolic link is on the way: nothing outside the folder can be reached
 * @throws what else the operating system answers, `EACCES` for one
 */
export async function openOutput(out: string, path: OutputPath): Promise<OpenOutput | null> {
  try {
    const folder = await realpath(out);
    const wanted = resolveInside(folder, path);
    const real = wanted === null ? null : await realpath(wanted);
    if (real === null || real.normalize('NFC') !== wanted?.normalize('NFC')) return null;
    return await opened(await open(real, flags));
  } catch (error) {
    if (notThere.has(errorCode(error))) return null;
    throw error;
  }
}

async function opened(handle: FileHandle): Promise<OpenOutput | null> {
  const stat = await handle.stat();
  const close = () => handle.close();
  if (!stat.isFile()) {
    await close();
    return null;
  }
  return {
    size: stat.size,
    modified: stat.mtimeMs,
    read: (part) => handle.createReadStream(part ?? {}),
    close,
  };
}

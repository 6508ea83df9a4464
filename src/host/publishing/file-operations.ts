import type { Digest } from '../../kernel/digest.ts';

/** What lies at a path. A link is a link, whatever it points to. */
export type FileStat = {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970, with whatever fraction the file system keeps. */
  readonly mtimeMs: number;
};

/**
 * What publishing does with files, so that tests can let any of it fail, or stop after it as if the process had been
 * killed. Paths are absolute. The operations are synchronous: for files of a few KiB on a local disk the way through
 * the thread pool costs many times the operation itself.
 * @throws errors of the operating system, of every method, when something stands in the way that it does not name
 */
export interface FileOperations {
  /** Null when nothing is there. */
  stat(real: string): FileStat | null;
  /** The names in a folder. */
  list(folder: string): readonly string[];
  read(real: string): Uint8Array;
  /** The digest of a file's bytes; they pass through, and are never held together. */
  digest(real: string): Digest;
  /** Writes a new file from pieces. Throws EEXIST when something is there, be it a link that leads nowhere. */
  create(real: string, pieces: Iterable<Uint8Array>): FileStat;
  /** Makes a folder and those above it that are missing. */
  makeFolder(real: string): void;
  /** Renames a file, in one step, over a file or a link that is there. */
  rename(from: string, to: string): void;
  /** Removes a file or a link. False when nothing is there. */
  removeFile(real: string): boolean;
  /** Removes an empty folder. False when it is not empty, or not there. */
  removeFolder(real: string): boolean;
  /** Removes whatever is there, a folder with all it holds; a link, not what it points to. */
  removeTree(real: string): void;
}

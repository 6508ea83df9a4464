import type { Digest } from '../../kernel/digest.ts';
import type { OutputPath } from '../../kernel/paths.ts';
import type { FileStat } from './file-operations.ts';

/** What was last known of one file in the output folder. */
export type KnownFile = {
  /** The digest of the output file, by which its bytes are named. */
  readonly digest: Digest;
  /** The digest of its bytes. */
  readonly bytes: Digest;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970. */
  readonly mtimeMs: number;
};

/**
 * What was last known of an output folder: every file of the site, and the mark. It only ever saves work. Where it is
 * missing or does not agree with the disk, the bytes on the disk decide.
 */
export type KnownOutput = ReadonlyMap<OutputPath, KnownFile>;

/** Whether a file still looks as it did, which is believed without reading it. */
export function looksAsKnown({ size, mtimeMs }: FileStat, known: KnownFile): boolean {
  return size === known.size && isSameTime(mtimeMs, known.mtimeMs);
}

/** Archives keep a time to less than a file system does, many to the second: in CI a folder comes out of one. */
function isSameTime(found: number, known: number): boolean {
  return Math.floor(found) === Math.floor(known) || found === Math.floor(known / 1000) * 1000;
}

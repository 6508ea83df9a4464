import type { Readable } from 'node:stream';
import type { OutputPath } from '../kernel/paths.ts';
import type { BytePart } from './byte-range.ts';

/** The files of a built site. A port: the host knows where they lie, and that no path leads out of there. */
export interface SiteFiles {
  /** Opens a regular file; null where the site has none of exactly this name. */
  open(path: OutputPath): Promise<SiteFile | null>;
}

/** An open file. Whoever opened it reads it or closes it. */
export interface SiteFile {
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970. */
  readonly modified: number;
  /** Reads a part, or all of it, and closes the file. */
  read(part: BytePart | null): Readable;
  close(): Promise<void>;
}

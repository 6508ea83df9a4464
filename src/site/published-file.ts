import type { ImageFault, ImageSize } from '../content/source-file.ts';
import type { Digest } from '../kernel/digest.ts';
import type { SourcePath, UrlPath } from '../kernel/paths.ts';

/** A file of the site that is no page: where it comes from and where it goes. */
export type PublishedFile = {
  readonly source: SourcePath;
  readonly url: UrlPath;
  /** Of the bytes that are written. */
  readonly digest: Digest;
  readonly image: ImageSize | null;
  readonly broken: ImageFault | null;
  /** The text that is written instead of a copy, for stylesheets. */
  readonly text: string | null;
};

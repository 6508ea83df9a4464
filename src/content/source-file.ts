import type { Digest, Digested } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';

/** A text file as it was read: UTF-8 decoded, no byte order mark, line ends `\n` only. */
export type SourceFile = { readonly path: SourcePath; readonly text: Digested<string> };

/**
 * A post as the scan found it: its text by the digest of it. Texts are looked up where a post is parsed and nowhere else,
 * because a build of thousands of posts that did not change must not read them.
 */
export type PostSource = { readonly path: SourcePath; readonly text: Digest };

/** Width and height in CSS pixels, as the file's own header says. */
export type ImageSize = { readonly width: number; readonly height: number };

/** Why a picture cannot be shown: no bytes, an unreadable header, over 50 megapixels, or scripts in an SVG. */
export type ImageFault = 'empty' | 'corrupt' | 'huge' | 'active';

/** A file that is copied, never loaded into the pipeline: beside a post, or under `public/`. */
export type Asset = {
  readonly path: SourcePath;
  readonly digest: Digest;
  /** The size of a picture; null for what is no picture, a broken one, or an SVG that states no size. */
  readonly image: ImageSize | null;
  /** What is wrong with a picture; null for a sound one, and for what is no picture. Told only if a post shows it. */
  readonly broken: ImageFault | null;
};

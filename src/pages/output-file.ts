import type { Digest } from '../kernel/digest.ts';
import type { OutputPath, SourcePath } from '../kernel/paths.ts';

/** One file of the site, and where its bytes come from. */
export type OutputFile = MadeFile | CopiedFile;

type Named = {
  readonly path: OutputPath;
  /**
   * Names the bytes: equal digests mean equal bytes. Of a text, a copy and a blob it is the digest of the bytes; of a page that
   * is put together later it may be that of its recipe, so different digests may still be equal bytes.
   */
  readonly digest: Digest;
};

/** A file that is the copy of a source. */
export type CopiedFile = Named & { readonly content: { readonly kind: 'copy'; readonly from: SourcePath } };

/** A file that is made of what is known. */
export type MadeFile = Named & {
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    /** Bytes that a task made: its blob of this digest. */
    | { readonly kind: 'blob'; readonly blob: Digest }
    /** A page whose bytes are put together when they are needed, so that no build holds all of them in memory. */
    | { readonly kind: 'recipe'; readonly recipe: Digest };
};

/** Whether a file is made, and no copy. */
export const isMade = (output: OutputFile): output is MadeFile => output.content.kind !== 'copy';

/**
 * Whether a file is what pages show or load: a stylesheet, a script, what search reads, whatever is copied. Pages refer to
 * assets and never the reverse: so assets are published first, and stay a while when their pages are gone. The description of
 * the search index is no asset: it names the other files of the index, and comes after them.
 */
export function isAsset({ path, content }: OutputFile): boolean {
  if (path.endsWith('.html')) return false;
  return (
    content.kind === 'copy' || content.kind === 'blob' || /\.(?:css|js)$/.test(path) || isIndexFile(path)
  );
}

/** Whether a file is one of those that the description of the search index names. */
export function isIndexFile(path: OutputPath): boolean {
  return /^search\/[a-z]\//.test(path);
}

/** Whether a file is the page of a post. */
export function isPostPage(path: OutputPath): boolean {
  return /^posts\/.*\.html$/.test(path);
}

import type { Digest } from '../kernel/digest.ts';
import type { OutputPath, SourcePath } from '../kernel/paths.ts';

/** One file of the site. */
export type OutputFile = {
  readonly path: OutputPath;
  /**
   * Names the bytes: equal digests mean equal bytes. It is the digest of the bytes themselves for a text and a copy, and
   * that of its recipe for a rendered page, so different digests may still be equal bytes.
   */
  readonly digest: Digest;
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    /** The source file that it is a copy of. */
    | { readonly kind: 'copy'; readonly from: SourcePath }
    /** A page that is put together when it is needed, so that no build holds all pages in memory. */
    | { readonly kind: 'recipe'; readonly recipe: Digest };
};

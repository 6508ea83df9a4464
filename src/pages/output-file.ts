import type { Digest } from '../kernel/digest.ts';
import type { OutputPath, SourcePath } from '../kernel/paths.ts';

/** One file of the site: its text, or the source file it is a copy of. `digest` is of its bytes. */
export type OutputFile = {
  readonly path: OutputPath;
  readonly digest: Digest;
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'copy'; readonly from: SourcePath };
};

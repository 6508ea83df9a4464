import type { Digest } from '../../kernel/digest.ts';
import type { SourcePath } from '../../kernel/paths.ts';

/** What outputs are made of when their bytes are needed. */
export type Materials = {
  /** Where the sources of copied files are. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
  /** The bytes of a page that is put together from its recipe. */
  readonly bytesOf: (recipe: Digest) => Promise<Uint8Array>;
  /** The bytes of a blob. */
  readonly blob: (digest: Digest) => Uint8Array;
};

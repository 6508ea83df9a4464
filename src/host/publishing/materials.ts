import type { Digest } from '../../kernel/digest.ts';
import type { OutputPath, SourcePath } from '../../kernel/paths.ts';

/** How the bytes of outputs are made when they are needed. */
export type Makers = {
  /** The bytes of a page that is put together from its recipe. */
  readonly bytesOf: (recipe: Digest) => Promise<Uint8Array>;
  /** The bytes of a blob. */
  readonly blob: (digest: Digest) => Uint8Array;
};

/** What outputs are made of, and what must not stay beside them. */
export type Materials = Makers & {
  /** Where the sources of copied files are. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
  /** Assets of an earlier site that do not stay for its readers, and folders of which none does. */
  readonly withdrawn: ReadonlySet<OutputPath>;
};

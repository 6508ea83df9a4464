import type { Digest } from '../../kernel/digest.ts';
import type { OutputPath, SourcePath } from '../../kernel/paths.ts';

/** What outputs are made of when their bytes are needed, and what must not stay beside them. */
export type Materials = {
  /** Where the sources of copied files are. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
  /** The bytes of a page that is put together from its recipe. */
  readonly bytesOf: (recipe: Digest) => Promise<Uint8Array>;
  /** Assets of an earlier site that do not stay for its readers, and folders of which none does. */
  readonly withdrawn: ReadonlySet<OutputPath>;
  /** The bytes of a blob. */
  readonly blob: (digest: Digest) => Uint8Array;
};

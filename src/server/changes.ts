import type { UrlPath } from '../kernel/paths.ts';

/** What a new snapshot changed for somebody who looks at a page. */
export type Changes = {
  /** Pages that are not what they were, new and removed ones among them. Too many is only slower, too few is stale. */
  readonly pages: 'all' | readonly UrlPath[];
  /** Files whose content changed while their address stayed. Those with a digest in their name never do. */
  readonly files: readonly UrlPath[];
};

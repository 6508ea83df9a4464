import type { SiteConfig } from '../content/site-config.ts';
import type { Asset } from '../content/source-file.ts';

/** What the package brings for search alone: its script, what that loads, and the worker that keeps its page for offline. */
const ofSearch = /^public\/(?:scripts\/search\.js|scripts\/search\/[^/]+\.js|search\/worker\.js)$/;

/** The files of a site; without those of search where there is none. */
export function usedAssets(assets: readonly Asset[], { search }: SiteConfig): readonly Asset[] {
  return search === null ? assets.filter(({ path }) => !ofSearch.test(path)) : assets;
}

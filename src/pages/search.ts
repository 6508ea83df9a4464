import type { Digested } from '../kernel/digest.ts';
import type { UrlPath } from '../kernel/paths.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, listHead } from './head.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { wordsOf } from './words.ts';

export type SearchView = { readonly head: Head };

/** Where search is; its index lies in the same folder. */
export const searchUrl: UrlPath = '/search/';

/** `/search/`: what was searched for stands in the address, so a search can be kept and shared. A script fills the page. */
export function searchPages(
  { config }: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'search', SearchView>[] {
  if (config.search === null) return [];
  const words = wordsOf(config.lang);
  const head = listHead(config, {
    url: searchUrl,
    title: words.search,
    description: words.searchDescription,
  });
  return [pageOf('search', searchUrl, chrome, { head: { ...head, jsonLd: null, noindex: true } })];
}

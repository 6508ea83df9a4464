import type { Digested } from '../kernel/digest.ts';
import { byCodeUnits } from '../site/code-unit-order.ts';
import type { Chrome } from './chrome.ts';
import type { Head } from './head.ts';
import { type PageOf, pageOf } from './page-of.ts';

/** Absolute addresses of all pages a search engine should know; `modified` is a day or RFC 3339. */
export type SitemapView = {
  readonly entries: readonly { readonly url: string; readonly modified: string | null }[];
};

/**
 * `/sitemap.xml`: every page for readers, except those that search engines are told not to list.
 * @param heads of the pages for readers
 */
export function sitemapPages(
  heads: readonly Head[],
  chrome: Digested<Chrome>,
): readonly PageOf<'sitemap', SitemapView>[] {
  const entries = heads
    .filter(({ noindex }) => !noindex)
    .map(({ canonical, modified, published }) => ({ url: canonical, modified: modified ?? published }))
    .sort((a, b) => byCodeUnits(a.url, b.url));
  return [pageOf('sitemap', '/sitemap.xml', chrome, { entries })];
}

import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, listHead } from './head.ts';
import { termLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { wordsOf } from './words.ts';

export type SeriesListView = {
  readonly head: Head;
  readonly entries: readonly { readonly label: string; readonly url: string; readonly count: number }[];
};

/** `/series/`: all series, in Korean order. */
export function seriesListPages(
  { config, series }: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'series-list', SeriesListView>[] {
  const words = wordsOf(config.lang);
  return [
    pageOf('series-list', '/series/', chrome, {
      head: listHead(config, { url: '/series/', title: words.series, description: words.seriesDescription }),
      entries: series.terms.map((one) => ({ ...termLink(one, config), count: one.posts.length })),
    }),
  ];
}

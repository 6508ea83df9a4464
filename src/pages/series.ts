import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, listHead } from './head.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type PostCard, postCard } from './post-card.ts';
import { wordsOf } from './words.ts';

export type SeriesView = {
  readonly head: Head;
  readonly name: string;
  /** In reading order: the oldest first. */
  readonly posts: readonly PostCard[];
};

/** `/series/<name>/`: each series. */
export function seriesPages(site: Site, chrome: Digested<Chrome>): readonly PageOf<'series', SeriesView>[] {
  const words = wordsOf(site.config.lang);
  return site.series.terms.map(({ label, url, posts }) =>
    pageOf('series', url, chrome, {
      head: listHead(site.config, {
        url,
        title: label,
        description: words.oneSeriesDescription(label),
        above: [{ name: words.series, url: '/series/' }],
      }),
      name: label,
      posts: posts.map((post) => postCard(post, site)),
    }),
  );
}

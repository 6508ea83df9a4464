import type { Digested } from '../kernel/digest.ts';
import { groupBy } from '../kernel/group-by.ts';
import { isoDate } from '../kernel/time/day.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { dateView } from './date-view.ts';
import { type Head, listHead } from './head.ts';
import { type DateView, type LinkView, postLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { categoryLink } from './post-card.ts';
import { wordsOf } from './words.ts';

export type ArchiveView = {
  readonly head: Head;
  /** The newest year first; `id` is the year's anchor on the page. */
  readonly years: readonly {
    readonly label: string;
    readonly id: string;
    readonly posts: readonly (LinkView & { readonly date: DateView; readonly category: LinkView | null })[];
  }[];
};

/** `/archive/`: all posts by year. */
export function archivePages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'archive', ArchiveView>[] {
  const { config } = site;
  const words = wordsOf(config.lang);
  const byYear = groupBy(site.posts, ({ frontmatter }) => isoDate(frontmatter.date).slice(0, 4));
  return [
    pageOf('archive', '/archive/', chrome, {
      head: listHead(config, {
        url: '/archive/',
        title: words.archive,
        description: words.archiveDescription,
      }),
      years: [...byYear].map(([year, posts]) => ({
        label: words.year(year),
        id: year,
        posts: posts.map((post) => ({
          ...postLink(post, config),
          date: dateView(post.frontmatter.date, config),
          category: categoryLink(post, site),
        })),
      })),
    }),
  ];
}

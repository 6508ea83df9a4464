import type { Digested } from '../kernel/digest.ts';
import { href, type UrlPath } from '../kernel/paths.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { dateView } from './date-view.ts';
import { type Head, plainHead } from './head.ts';
import { type DateView, postLink, termLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { wordsOf } from './words.ts';

/** What is offered to somebody who has not searched for anything. */
export type SearchView = {
  readonly head: Head;
  /** The newest incidents. */
  readonly incidents: readonly { readonly label: string; readonly url: string; readonly date: DateView }[];
  /** The tags of most posts. */
  readonly tags: readonly { readonly label: string; readonly url: string; readonly count: number }[];
  /** The address of all tags. */
  readonly allTags: string;
};

/** Where search is; its index lies in the same folder. */
export const searchUrl: UrlPath = '/search/';

const most = { incidents: 5, tags: 12 } as const;

/** `/search/`: what was searched for stands in the address, so a search can be kept and shared. A script fills the page. */
export function searchPages(site: Site, chrome: Digested<Chrome>): readonly PageOf<'search', SearchView>[] {
  const { config } = site;
  if (config.search === null) return [];
  const words = wordsOf(config.lang);
  const head = plainHead(config, {
    url: searchUrl,
    title: words.search,
    description: words.searchDescription,
  });
  return [
    pageOf('search', searchUrl, chrome, {
      head: { ...head, noindex: true },
      ...offeredBy(site),
    }),
  ];
}

function offeredBy({ config, knowledge, tags }: Site): Omit<SearchView, 'head'> {
  const ofMostPosts = tags.terms.toSorted((a, b) => b.posts.length - a.posts.length).slice(0, most.tags);
  return {
    incidents: knowledge.incidents.slice(0, most.incidents).map(({ post }) => ({
      ...postLink(post, config),
      date: dateView(post.frontmatter.date, config),
    })),
    tags: ofMostPosts.map((tag) => ({ ...termLink(tag, config), count: tag.posts.length })),
    allTags: href(config.base, '/tags/'),
  };
}

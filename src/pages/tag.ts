import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Term } from '../site/taxonomy.ts';
import type { Chrome } from './chrome.ts';
import { feedLinks } from './feed-links.ts';
import { type Head, listHead } from './head.ts';
import type { FeedLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type Pagination, paginate } from './pagination.ts';
import { type PostCard, postCard } from './post-card.ts';
import { wordsOf } from './words.ts';

export type TagView = {
  readonly head: Head;
  readonly label: string;
  /** Empty: a tag has no text of its own. */
  readonly description: string;
  /** All posts of it, not only those of this page. */
  readonly count: number;
  readonly posts: readonly PostCard[];
  readonly pagination: Pagination;
  readonly feeds: readonly FeedLink[];
};

/** `/tags/OOM/`, `/tags/OOM/page/2/`: each tag. */
export function tagPages(site: Site, chrome: Digested<Chrome>): readonly PageOf<'tag', TagView>[] {
  return site.tags.terms.flatMap((tag) => pagesOf(tag, site, chrome));
}

function pagesOf(
  { label, url: first, posts }: Term,
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'tag', TagView>[] {
  const { config } = site;
  const words = wordsOf(config.lang);
  const feeds = feedLinks(config, first, `${label} · ${config.title}`);
  return paginate(posts, first, config.pageSize, config.base).map(({ url, items, pagination }) =>
    pageOf('tag', url, chrome, {
      head: listHead(config, {
        url,
        title: pagination.current === 1 ? label : words.page(label, pagination.current),
        description: words.tagDescription(label),
        above: [{ name: words.tags, url: '/tags/' }],
        feeds,
      }),
      label,
      description: '',
      count: posts.length,
      posts: items.map((post) => postCard(post, site)),
      pagination,
      feeds,
    }),
  );
}

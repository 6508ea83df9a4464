import type { Digested } from '../kernel/digest.ts';
import type { Category } from '../site/categories.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { feedLinks } from './feed-links.ts';
import { type Head, listHead } from './head.ts';
import type { FeedLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type Pagination, paginate } from './pagination.ts';
import { type PostCard, postCard } from './post-card.ts';
import { wordsOf } from './words.ts';

export type CategoryView = {
  readonly head: Head;
  readonly label: string;
  readonly description: string;
  /** All posts of it, not only those of this page. */
  readonly count: number;
  readonly posts: readonly PostCard[];
  readonly pagination: Pagination;
  readonly feeds: readonly FeedLink[];
};

/** `/docker/`, `/docker/page/2/`: each category, those configured even when they are empty. */
export function categoryPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'category', CategoryView>[] {
  return site.categories.flatMap((category) => pagesOf(category, site, chrome));
}

function pagesOf(
  category: Category,
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'category', CategoryView>[] {
  const { config } = site;
  const { label, description, posts } = category;
  const words = wordsOf(config.lang);
  const feeds = feedLinks(config, category.url, `${label} · ${config.title}`);
  return paginate(posts, category.url, config.pageSize, config.base).map(({ url, items, pagination }) =>
    pageOf('category', url, chrome, {
      head: listHead(config, {
        url,
        title: pagination.current === 1 ? label : words.page(label, pagination.current),
        description: description || words.categoryDescription(label),
        feeds,
      }),
      label,
      description,
      count: posts.length,
      posts: items.map((post) => postCard(post, site)),
      pagination,
      feeds,
    }),
  );
}

import type { Post } from '../content/post.ts';
import type { UrlPath } from '../kernel/paths.ts';
import type { Site } from '../site/site.ts';
import { feedLinks } from './feed-links.ts';
import { type Head, listHead } from './head.ts';
import type { FeedLink } from './link-view.ts';
import { type Pagination, paginate } from './pagination.ts';
import { type PostCard, postCard } from './post-card.ts';
import { wordsOf } from './words.ts';

/** The posts of a category or a tag, one page of them. */
export type PostListView = {
  readonly head: Head;
  readonly label: string;
  /** What its author says of it; '' where nobody said anything. */
  readonly description: string;
  /** All posts of it, not only those of this page. */
  readonly count: number;
  readonly posts: readonly PostCard[];
  readonly pagination: Pagination;
  readonly feeds: readonly FeedLink[];
};

/** What a list is of. */
export type PostList = {
  readonly label: string;
  /** Its first page. */
  readonly url: UrlPath;
  readonly description: string;
  /** What search engines are told where there is no description. */
  readonly summary: string;
  /** The pages it lies below, after the home page. */
  readonly above: readonly { readonly name: string; readonly url: UrlPath }[];
  readonly posts: readonly Post[];
};

/** The pages of a list: `/docker/`, `/docker/page/2/`; one even when it is empty. */
export function postListPages(
  { label, url: first, description, summary, above, posts }: PostList,
  site: Site,
): readonly { readonly url: UrlPath; readonly view: PostListView }[] {
  const { config } = site;
  const words = wordsOf(config.lang);
  const feeds = feedLinks(config, first, `${label} · ${config.title}`);
  return paginate(posts, first, config.pageSize, config.base).map(({ url, items, pagination }) => ({
    url,
    view: {
      head: listHead(config, {
        url,
        title: pagination.current === 1 ? label : words.page(label, pagination.current),
        description: description || summary,
        above,
        feeds,
      }),
      label,
      description,
      count: posts.length,
      posts: items.map((post) => postCard(post, site)),
      pagination,
      feeds,
    },
  }));
}

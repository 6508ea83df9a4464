import type { Post } from '../content/post.ts';
import type { Digested } from '../kernel/digest.ts';
import type { UrlPath } from '../kernel/paths.ts';
import { rfc822, rfc3339 } from '../kernel/time/day.ts';
import type { Site } from '../site/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import { authorsOf } from './authors-of.ts';
import type { Chrome } from './chrome.ts';
import { feedFormats } from './feed-links.ts';
import type { FeedLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { tagLinks } from './post-card.ts';
import { wordsOf } from './words.ts';

/** One feed, whatever its format; addresses are absolute. */
export type FeedView = {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Who writes this site; its title where nobody is named. */
  readonly author: string;
  /** The page the feed is of. */
  readonly page: string;
  readonly self: FeedLink;
  /** RFC 3339: the latest change of its posts; null for a feed without posts. */
  readonly updated: string | null;
  readonly items: readonly FeedItem[];
};

export type FeedItem = {
  readonly title: string;
  readonly url: string;
  readonly description: string;
  /** RFC 3339. */
  readonly published: string;
  readonly updated: string;
  /** RFC 822, for RSS. */
  readonly publishedForRss: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
};

type FeedPage = PageOf<'rss' | 'atom' | 'json-feed', FeedView>;

/** What a feed is of: the site, a category or a tag. */
type Channel = {
  readonly url: UrlPath;
  readonly title: string;
  readonly description: string;
  readonly posts: readonly Post[];
};

/** `/feed.xml`, `/atom.xml` and `/feed.json`, and the same under every category and tag. */
export function feedPages(site: Site, chrome: Digested<Chrome>): readonly FeedPage[] {
  return channelsOf(site).flatMap((channel) => feedsOf(channel, site, chrome));
}

function channelsOf({ config, posts, categories, tags }: Site): readonly Channel[] {
  const words = wordsOf(config.lang);
  const titled = (label: string) => `${label} · ${config.title}`;
  return [
    { url: '/', title: config.title, description: config.description, posts },
    ...categories.map(({ url, label, description, posts: own }) => ({
      url,
      title: titled(label),
      description: description || words.categoryDescription(label),
      posts: own,
    })),
    ...tags.terms.map(({ url, label, posts: own }) => ({
      url,
      title: titled(label),
      description: words.tagDescription(label),
      posts: own,
    })),
  ];
}

function feedsOf(
  { url, title, description, posts }: Channel,
  site: Site,
  chrome: Digested<Chrome>,
): readonly FeedPage[] {
  const { config } = site;
  const newest = posts.slice(0, config.feeds.limit);
  const facts = {
    title,
    description,
    lang: config.lang,
    author: config.authors.join(', ') || config.title,
    page: absoluteAddress(config, url),
    updated: latestChange(newest),
    items: newest.map((post) => itemOf(post, site)),
  };
  return feedFormats.map(({ layout, file, type }) => {
    const self = { title, url: absoluteAddress(config, url + file), type };
    return pageOf(layout, url + file, chrome, { ...facts, self });
  });
}

function latestChange(posts: readonly Post[]): string | null {
  const [latest] = posts
    .map(({ frontmatter }) => frontmatter.updated ?? frontmatter.date)
    .sort((a, b) => b.from - a.from);
  return latest === undefined ? null : rfc3339(latest.from, latest.offset);
}

function itemOf(post: Post, site: Site): FeedItem {
  const { config } = site;
  const { frontmatter, permalink, description } = post;
  const published = frontmatter.date;
  const updated = frontmatter.updated ?? published;
  return {
    title: frontmatter.title,
    url: absoluteAddress(config, permalink),
    description,
    published: rfc3339(published.from, published.offset),
    updated: rfc3339(updated.from, updated.offset),
    publishedForRss: rfc822(published.from, published.offset),
    authors: authorsOf(post, config),
    tags: tagLinks(post, site).map(({ label }) => label),
  };
}

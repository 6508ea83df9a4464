import type { Post } from '../content/post.ts';
import type { Digested } from '../kernel/digest.ts';
import type { UrlPath } from '../kernel/paths.ts';
import { rfc822, rfc3339 } from '../kernel/time/day.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import { newestFirst } from '../site/post-order.ts';
import type { Site } from '../site/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import { authorsOf } from './authors-of.ts';
import type { Chrome } from './chrome.ts';
import { feedFormats } from './feed-links.ts';
import { latestNews } from './latest-news.ts';
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
  /** The same as RFC 822, for RSS. */
  readonly updatedForRss: string | null;
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

/** What a feed is of: the site, a category, a tag, a service or a cause. */
type Channel = {
  readonly url: UrlPath;
  readonly title: string;
  readonly description: string;
  readonly posts: readonly Post[];
};

/** `/feed.xml`, `/atom.xml` and `/feed.json`, and the same under every category, tag, service and cause. */
export function feedPages(site: Site, chrome: Digested<Chrome>): readonly FeedPage[] {
  return channelsOf(site).flatMap((channel) => feedsOf(channel, site, chrome));
}

function channelsOf({ config, posts, categories, tags, knowledge }: Site): readonly Channel[] {
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
    ...knowledge.topics.services.all.flatMap((topic) =>
      topicChannel(topic, titled, words.serviceDescription(topic.label)),
    ),
    ...knowledge.topics.causes.all.flatMap((topic) =>
      topicChannel(topic, titled, words.causeDescription(topic.label)),
    ),
  ];
}

/** The incidents that a topic had a part in and the posts that explain it, the newest first. */
function topicChannel(
  { url, label, incidents, explainers }: Topic,
  titled: (label: string) => string,
  description: string,
): readonly Channel[] {
  if (url === null) return [];
  const posts = new Set([...incidents.map(({ incident }) => incident.post), ...explainers]);
  return [{ url, title: titled(label), description, posts: [...posts].sort(newestFirst) }];
}

function feedsOf(
  { url, title, description, posts }: Channel,
  site: Site,
  chrome: Digested<Chrome>,
): readonly FeedPage[] {
  const { config } = site;
  const newest = posts.slice(0, config.feeds.limit);
  const [latest = null] = newest.map(latestNews).sort((a, b) => b.at - a.at);
  const facts = {
    title,
    description,
    lang: config.lang,
    author: config.authors.join(', ') || config.title,
    page: absoluteAddress(config, url),
    updated: latest === null ? null : rfc3339(latest.at, latest.offset),
    updatedForRss: latest === null ? null : rfc822(latest.at, 0),
    items: newest.map((post) => itemOf(post, site)),
  };
  return feedFormats.map(({ layout, file, type }) => {
    const self = { title, url: absoluteAddress(config, url + file), type };
    return pageOf(layout, url + file, chrome, { ...facts, self });
  });
}

function itemOf(post: Post, site: Site): FeedItem {
  const { config } = site;
  const { frontmatter, permalink, description } = post;
  const published = frontmatter.date;
  const updated = latestNews(post);
  return {
    title: frontmatter.title,
    url: absoluteAddress(config, permalink),
    description,
    published: rfc3339(published.from, published.offset),
    updated: rfc3339(updated.at, updated.offset),
    publishedForRss: rfc822(published.from, published.offset),
    authors: authorsOf(post, config),
    tags: tagLinks(post, site).map(({ label }) => label),
  };
}

import type { FeedView } from '../pages/feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). An item must have content: here it is its description. */
export function jsonFeed(feed: FeedView): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.url,
    ...(feed.description === '' ? {} : { description: feed.description }),
    language: feed.lang,
    items: feed.items.map((post) => ({
      id: post.url,
      url: post.url,
      title: post.title,
      content_text: post.description || post.title,
      date_published: post.published,
      date_modified: post.updated,
      ...(post.authors.length === 0 ? {} : { authors: post.authors.map((name) => ({ name })) }),
      ...(post.tags.length === 0 ? {} : { tags: post.tags }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

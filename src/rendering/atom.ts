import type { FeedItem, FeedView } from '../pages/feed.ts';
import { escapeXml } from './escape-xml.ts';

/** RFC 4287 wants a time even of a feed without entries; this one says that nothing was ever changed. */
const never = '1970-01-01T00:00:00Z';

/** A feed as Atom (RFC 4287). Its id is its own address, an entry's is the post's: both stay when titles change. */
export function atom(feed: FeedView): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">`,
    element('id', feed.self.url),
    element('title', feed.title),
    ...(feed.description === '' ? [] : [element('subtitle', feed.description)]),
    element('updated', feed.updated ?? never),
    link('self', feed.self.url, feed.self.type),
    link('alternate', feed.page, 'text/html'),
    // Entries without authors of their own are by the feed's (section 4.2.1), which therefore must name somebody.
    author(feed.author),
    ...feed.items.flatMap(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry(post: FeedItem): readonly string[] {
  return [
    '<entry>',
    element('id', post.url),
    element('title', post.title),
    link('alternate', post.url, 'text/html'),
    element('published', post.published),
    element('updated', post.updated),
    ...post.authors.map(author),
    ...post.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    ...(post.description === '' ? [] : [element('summary', post.description)]),
    '</entry>',
  ];
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

function link(relation: string, url: string, type: string): string {
  return `<link rel="${relation}" type="${escapeXml(type)}" href="${escapeXml(url)}"/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

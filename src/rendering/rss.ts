import type { FeedItem, FeedView } from '../pages/feed.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification), with the extensions the board recommends: `atom:link` says
 * where the feed is, `dc:creator` names authors, because RSS's own `author` must be an e-mail address.
 */
export function rss(feed: FeedView): string {
  const changed = feed.updatedForRss === null ? [] : [element('lastBuildDate', feed.updatedForRss)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.page),
    element('description', feed.description || feed.title),
    element('language', feed.lang),
    ...changed,
    `<atom:link href="${escapeXml(feed.self.url)}" rel="self" type="${escapeXml(feed.self.type)}"/>`,
    ...feed.items.flatMap(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function item(post: FeedItem): readonly string[] {
  return [
    '<item>',
    element('title', post.title),
    element('link', post.url),
    `<guid isPermaLink="true">${escapeXml(post.url)}</guid>`,
    element('pubDate', post.publishedForRss),
    ...post.authors.map((author) => element('dc:creator', author)),
    ...post.tags.map((tag) => element('category', tag)),
    element('description', post.description || post.title),
    '</item>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

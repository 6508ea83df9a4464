import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedItem, FeedView } from '../../src/pages/feed.ts';
import { atom } from '../../src/rendering/atom.ts';
import { jsonFeed } from '../../src/rendering/json-feed.ts';
import { rss } from '../../src/rendering/rss.ts';
import { elementsOf, readXml, textOf } from '../support/read-xml.ts';

const item: FeedItem = {
  title: 'Redis OOM 장애',
  url: 'https://a.dev/posts/redis-oom/?a=1&b=2',
  description: '캐시가 꽉 찬 밤',
  published: '2023-07-08T10:00:00+09:00',
  updated: '2023-07-09T00:00:00+09:00',
  publishedForRss: 'Sat, 08 Jul 2023 10:00:00 +0900',
  authors: ['운영팀', '복구팀'],
  tags: ['OOM', 'CI/CD'],
};

const feed: FeedView = {
  title: '회고',
  description: '장애의 기록',
  lang: 'ko',
  author: '회고 팀',
  page: 'https://a.dev/',
  self: { title: '회고', url: 'https://a.dev/feed.xml', type: 'application/rss+xml' },
  updated: '2023-07-09T00:00:00+09:00',
  updatedForRss: 'Sat, 08 Jul 2023 15:00:00 +0000',
  items: [item],
};

const empty: FeedView = { ...feed, description: '', updated: null, updatedForRss: null, items: [] };

describe('RSS', () => {
  test('a channel says what it is, where it is, and when it last changed', () => {
    const root = readXml(rss(feed));
    const [channel = root] = root.children.filter((child) => typeof child === 'object');
    expect([root.name, root.attributes.version, channel.name]).toEqual(['rss', '2.0', 'channel']);
    expect(textOf(channel, 'title')).toBe('회고');
    expect(textOf(channel, 'link')).toBe('https://a.dev/');
    expect(textOf(channel, 'language')).toBe('ko');
    expect(textOf(channel, 'lastBuildDate')).toBe('Sat, 08 Jul 2023 15:00:00 +0000');
    expect(elementsOf(channel, 'atom:link')[0]?.attributes).toEqual({
      href: 'https://a.dev/feed.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
  });

  test('an item has a permanent id, its authors and its tags', () => {
    const [found = readXml(rss(feed))] = elementsOf(readXml(rss(feed)), 'item');
    expect(textOf(found, 'guid')).toBe(item.url);
    expect(elementsOf(found, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'true' });
    expect(textOf(found, 'pubDate')).toBe(item.publishedForRss);
    expect(elementsOf(found, 'dc:creator').map(({ children }) => children.join(''))).toEqual(item.authors);
    expect(elementsOf(found, 'category').map(({ children }) => children.join(''))).toEqual(item.tags);
  });

  test('a channel without posts has all it must have', () => {
    const root = readXml(rss(empty));
    expect(textOf(root, 'description')).toBe('회고');
    expect(elementsOf(root, 'item')).toEqual([]);
  });
});

describe('Atom', () => {
  test('feed and entries have an id, a title and a time, and somebody is the author', () => {
    for (const view of [feed, empty]) {
      const root = readXml(atom(view));
      expect([root.name, root.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
      expect(textOf(root, 'id')).toBe(feed.self.url);
      expect(textOf(root, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/);
      expect(textOf(root, 'name')).toBe('회고 팀');
    }
    const [entry = readXml(atom(feed))] = elementsOf(readXml(atom(feed)), 'entry');
    expect(textOf(entry, 'id')).toBe(item.url);
    expect(textOf(entry, 'published')).toBe(item.published);
    expect(textOf(entry, 'updated')).toBe(item.updated);
    expect(elementsOf(entry, 'category').map(({ attributes }) => attributes.term)).toEqual(item.tags);
  });
});

describe('JSON Feed', () => {
  test('it is version 1.1, and every item has an id, content and a time', () => {
    const document = JSON.parse(jsonFeed(feed));
    expect(document).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: '회고',
      home_page_url: 'https://a.dev/',
      feed_url: feed.self.url,
      language: 'ko',
    });
    expect(document.items).toEqual([
      {
        id: item.url,
        url: item.url,
        title: item.title,
        content_text: item.description,
        date_published: item.published,
        date_modified: item.updated,
        authors: [{ name: '운영팀' }, { name: '복구팀' }],
        tags: item.tags,
      },
    ]);
  });

  test('what is empty is left out', () => {
    expect(Object.keys(JSON.parse(jsonFeed(empty)))).not.toContain('description');
    const bare = JSON.parse(jsonFeed({ ...feed, items: [{ ...item, authors: [], tags: [] }] })).items[0];
    expect(Object.keys(bare)).not.toContain('authors');
    expect(Object.keys(bare)).not.toContain('tags');
  });
});

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme-composite' }),
    fc.constantFrom(
      ']]>',
      '</title>',
      '<![CDATA[',
      '&amp;',
      '&#0;',
      '\u0000\u0008\u000b',
      '\ud800',
      '\ufffe',
      '"\'\n\t',
    ),
  );
  const kept = (text: string) =>
    text.replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

  test('comes out of the XML feeds as it went in, but for what XML has no place for', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, tag) => {
        const view = { ...feed, items: [{ ...item, title: `가${title}`, tags: [tag] }] };
        const [inRss] = elementsOf(readXml(rss(view)), 'item');
        const [inAtom] = elementsOf(readXml(atom(view)), 'entry');
        expect(inRss && textOf(inRss, 'title')).toBe(`가${kept(title)}`);
        expect(inAtom && textOf(inAtom, 'title')).toBe(`가${kept(title)}`);
        expect(inAtom && elementsOf(inAtom, 'category')[0]?.attributes.term).toBe(kept(tag));
        expect(inRss?.children).toHaveLength(8);
      }),
      { numRuns: 300 },
    );
  });

  test('comes out of the JSON feed as it went in', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(JSON.parse(jsonFeed({ ...feed, title })).title).toBe(title);
      }),
    );
  });
});

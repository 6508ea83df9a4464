import { expect, test } from 'vitest';
import { postOf } from '../support/post-of.ts';
import { viewAt } from '../support/view-at.ts';

const posts = [
  postOf('posts/docker/old.md', { date: '2022-01-01', updated: '2024-05-01T00:30+00:00', tags: ['CI/CD'] }),
  postOf('posts/docker/new.md', { date: '2023-07-08T10:00', authors: ['운영팀'] }),
];

test('a feed has the newest posts with absolute addresses and times in the site’s zone', () => {
  const facts = { config: { base: '/b/', authors: ['회고팀'] } };
  expect(viewAt('rss', '/feed.xml', posts, facts)).toEqual({
    title: '회고',
    description: '',
    lang: 'ko',
    author: '회고팀',
    page: 'https://a.dev/b/',
    self: { title: '회고', url: 'https://a.dev/b/feed.xml', type: 'application/rss+xml' },
    updated: '2024-05-01T09:30:00+09:00',
    updatedForRss: 'Wed, 01 May 2024 00:30:00 +0000',
    items: [
      {
        title: 'new',
        url: 'https://a.dev/b/posts/new/',
        description: 'new의 설명',
        published: '2023-07-08T10:00:00+09:00',
        updated: '2023-07-08T10:00:00+09:00',
        publishedForRss: 'Sat, 08 Jul 2023 10:00:00 +0900',
        authors: ['운영팀'],
        tags: [],
      },
      {
        title: 'old',
        url: 'https://a.dev/b/posts/old/',
        description: 'old의 설명',
        published: '2022-01-01T00:00:00+09:00',
        updated: '2024-05-01T09:30:00+09:00',
        publishedForRss: 'Sat, 01 Jan 2022 00:00:00 +0900',
        authors: ['회고팀'],
        tags: ['CI/CD'],
      },
    ],
  });
});

test('every category and tag has feeds of its own, even a category without posts', () => {
  expect(viewAt('atom', '/tags/CI-CD/atom.xml', posts)).toMatchObject({
    title: 'CI/CD · 회고',
    page: 'https://a.dev/tags/CI-CD/',
    items: [{ title: 'old' }],
  });
  expect(viewAt('json-feed', '/incident/feed.json', posts)).toMatchObject({
    title: '장애 · 회고',
    description: '장애의 기록',
    updated: null,
    items: [],
  });
});

test('a feed is as long as configured', () => {
  expect(viewAt('rss', '/feed.xml', posts, { config: { feeds: { limit: 1 } } }).items).toHaveLength(1);
});

test('the last second of the last year that may be written is a time in every zone', () => {
  const last = postOf('posts/a.md', { date: '2018-01-01', updated: '9999-12-31T23:59:59-11:00' });
  expect(viewAt('rss', '/feed.xml', [last], {}).updatedForRss).toBe('Sat, 01 Jan 10000 10:59:59 +0000');
});

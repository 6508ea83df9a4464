import { expect, test } from 'vitest';
import { postOf } from '../support/post-of.ts';
import { viewAt } from '../support/view-at.ts';

const posts = [
  postOf('posts/docker/a.md', { date: '2022-12-31T23:30Z', tags: ['Redis', '가'], series: '둘째' }),
  postOf('posts/b.md', { date: '2022-05', tags: ['redis'], series: '첫째' }),
  postOf('posts/docker/c.md', { date: '2020', series: '첫째', aliases: ['/old'] }),
];

test('the archive is by year in the site’s zone, the newest first', () => {
  const { years } = viewAt('archive', '/archive/', posts);
  expect(
    years.map(({ label, id, posts: own }) => [
      label,
      id,
      own.map(({ label: title, date }) => [title, date.text]),
    ]),
  ).toEqual([
    ['2023년', '2023', [['a', '2023년 1월 1일']]],
    ['2022년', '2022', [['b', '2022년 5월']]],
    ['2020년', '2020', [['c', '2020년']]],
  ]);
  expect(years.flatMap((year) => year.posts.map(({ category }) => category?.label ?? null))).toEqual([
    'Docker',
    null,
    'Docker',
  ]);
});

test('all tags and all series are listed with how many posts they have', () => {
  expect(viewAt('tag-list', '/tags/', posts).entries).toEqual([
    { label: '가', url: '/tags/%EA%B0%80/', count: 1 },
    { label: 'Redis', url: '/tags/Redis/', count: 2 },
  ]);
  expect(viewAt('series-list', '/series/', posts).entries.map(({ label, count }) => [label, count])).toEqual([
    ['둘째', 1],
    ['첫째', 2],
  ]);
  expect(viewAt('series', '/series/첫째/', posts).posts.map(({ title }) => title)).toEqual(['c', 'b']);
});

test('the home page knows the categories, with how many posts they have', () => {
  expect(viewAt('home', '/', posts).categories).toEqual([
    { label: '장애', url: '/incident/', description: '장애의 기록', count: 0 },
    { label: 'Docker', url: '/docker/', description: '', count: 2 },
  ]);
});

test('an old address leads to the post', () => {
  expect(viewAt('redirect', '/old/', posts, { config: { base: '/b/' } })).toEqual({
    title: 'c',
    to: '/b/posts/c/',
    canonical: 'https://a.dev/b/posts/c/',
  });
});

test('the sitemap has every page for readers, with the time of its last change where it is known', () => {
  const { entries } = viewAt('sitemap', '/sitemap.xml', posts);
  expect(
    entries.map(({ url, modified }) => [decodeURIComponent(url.replace('https://a.dev', '')), modified]),
  ).toEqual([
    ['/', null],
    ['/actions/', null],
    ['/archive/', null],
    ['/calendar/2026/', null],
    ['/causes/', null],
    ['/changes/', null],
    ['/concepts/', null],
    ['/docker/', null],
    ['/errors/', null],
    ['/incident/', null],
    ['/lessons/', null],
    ['/posts/a/', '2023-01-01T08:30:00+09:00'],
    ['/posts/b/', '2022-05-01T00:00:00+09:00'],
    ['/posts/c/', '2020-01-01T00:00:00+09:00'],
    ['/series/', null],
    ['/series/둘째/', null],
    ['/series/첫째/', null],
    ['/services/', null],
    ['/stats/', null],
    ['/tags/', null],
    ['/tags/가/', null],
    ['/tags/Redis/', null],
  ]);
});

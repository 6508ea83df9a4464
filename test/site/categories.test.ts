import { expect, test } from 'vitest';
import { postOf, short, siteOf } from '../support/post-of.ts';

const listed = (...posts: Parameters<typeof siteOf>[0]) =>
  siteOf(posts).value.categories.map(({ label, url, posts: own }) => [
    label,
    url,
    own.map(({ slug }) => slug),
  ]);

test('configured categories come first, in their order, even empty; then folders in Korean order', () => {
  expect(listed(postOf('posts/os/a.md'), postOf('posts/네트워크/b.md'), postOf('posts/docker/c.md'))).toEqual(
    [
      ['장애', '/incident/', []],
      ['Docker', '/docker/', ['c']],
      ['네트워크', '/네트워크/', ['b']],
      ['os', '/os/', ['a']],
    ],
  );
});

test('incident reports filed elsewhere are shown among the incidents too', () => {
  const report = postOf('posts/docker/oom.md', {}, { type: 'incident-report' });
  expect(listed(report).slice(0, 2)).toEqual([
    ['장애', '/incident/', ['oom']],
    ['Docker', '/docker/', ['oom']],
  ]);
});

test('a post directly in posts/ is in no category', () => {
  expect(listed(postOf('posts/a.md')).map(([, , posts]) => posts)).toEqual([[], []]);
});

test('folders that differ in letter case are one category', () => {
  expect(listed(postOf('posts/os/a.md'), postOf('posts/OS/b.md', { date: '2020' })).at(-1)).toEqual([
    'OS',
    '/OS/',
    ['a', 'b'],
  ]);
});

test('a folder may not take an address of the site', () => {
  expect(short(siteOf([postOf('posts/Tags/a.md'), postOf('posts/search/b.md')]).diagnostics)).toEqual([
    'posts/Tags/a.md:0 address/reserved',
    'posts/search/b.md:0 address/reserved',
  ]);
});

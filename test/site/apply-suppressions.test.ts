import { expect, test } from 'vitest';
import type { Post } from '../../src/content/post.ts';
import { describe } from '../../src/kernel/describe.ts';
import { applySuppressions } from '../../src/site/apply-suppressions.ts';
import { linksTo, postOf, short, siteOf } from '../support/post-of.ts';

const target = postOf('posts/a/target.md');
const disable = (code: string, fromLine: number, toLine: number) => ({
  suppressions: [{ code, fromLine, toLine }],
});
const linking = (...links: readonly string[]) => linksTo(...links);

/** What is told of a site after suppressions. */
const told = (posts: readonly Post[]) => short(applySuppressions(siteOf(posts).diagnostics, posts));

test('a warning on the lines that a post names is not told; others are', () => {
  const links = linking('[[target#x]]', '[[target#x]]', '[[target#x]]', '[[target#x]]');
  const post = postOf('posts/a/post.md', {}, { ...links, ...disable('link/anchor', 2, 3) });
  expect(told([target, post])).toEqual(['posts/a/post.md:1 link/anchor', 'posts/a/post.md:4 link/anchor']);
});

test('an error is told all the same', () => {
  const post = postOf('posts/a/post.md', {}, { ...linking('[[none]]'), ...disable('link/missing', 1, 9) });
  expect(told([target, post])).toEqual(['posts/a/post.md:1 link/missing']);
});

test('another code, and another file, are told', () => {
  const posts = [
    postOf('posts/a/one.md', {}, { ...linking('[[target#x]]'), ...disable('link/dead-root', 1, 9) }),
    postOf('posts/a/two.md', {}, linking('[[target#x]]')),
  ];
  expect(told([target, ...posts])).toEqual(['posts/a/one.md:1 link/anchor', 'posts/a/two.md:1 link/anchor']);
});

test('a code that does not exist is a warning with the nearest one', () => {
  const post = postOf('posts/a/post.md', {}, disable('link/ancor', 4, 9));
  const [diagnostic] = siteOf([post]).diagnostics;
  expect(short(diagnostic === undefined ? [] : [diagnostic])).toEqual([
    'posts/a/post.md:4 site/unknown-code',
  ]);
  expect(diagnostic && describe(diagnostic, 'ko').hint).toContain('link/anchor');
});

import { expect, test } from 'vitest';
import { linksTo, postOf, siteOf } from '../support/post-of.ts';

test('a post knows who links to it: each once, newest first, not itself, not the hidden', () => {
  const posts = [
    postOf('posts/a/target.md', { aliases: ['/old'] }, linksTo('[[target]]')),
    postOf('posts/a/twice.md', { date: '2021' }, linksTo('[[target]]', 'posts/a/target.md#x', '/old')),
    postOf('posts/a/root.md', { date: '2022' }, linksTo('/posts/target/')),
    postOf('posts/a/draft.md', { draft: true }, linksTo('[[target]]')),
  ];
  const { backlinks } = siteOf(posts).value;
  expect(backlinks.get('posts/a/target.md')?.map(({ slug }) => slug)).toEqual(['root', 'twice']);
  expect(backlinks.get('posts/a/root.md')).toEqual([]);
});

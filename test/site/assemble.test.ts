import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assetOf, linksTo, postOf, siteOf } from '../support/post-of.ts';

const posts = [
  postOf(
    'posts/a/one.md',
    { tags: ['가', 'Redis'], series: 's', aliases: ['/old'] },
    linksTo('[[two]]', '/old#x'),
  ),
  postOf('posts/b/two.md', { tags: ['redis'], series: 's' }, linksTo('posts/b/file.txt', '[[none]]')),
  postOf('posts/b/TWO.md', { tags: ['REDIS'] }, linksTo('[[two]]')),
  postOf('posts/c/draft.md', { draft: true, aliases: ['/old'] }),
  postOf('posts/d/other-draft.md', { draft: true, slug: 'draft' }),
];

const assets = [assetOf('posts/b/file.txt'), assetOf('public/a.png'), assetOf('public/b.png')];

test('the order in which posts and files are read changes nothing', () => {
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  const expected = siteOf(posts, { assets });
  fc.assert(
    fc.property(shuffled(posts), shuffled(assets), (somePosts, someAssets) => {
      expect(siteOf(somePosts, { assets: someAssets })).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('an empty folder is a site', () => {
  const { value, diagnostics } = siteOf([]);
  expect(diagnostics).toEqual([]);
  expect(value.posts).toEqual([]);
});

import { expect, test } from 'vitest';
import { postOf, siteOf } from '../support/post-of.ts';

const posts = [
  postOf('posts/a/one.md', { date: '2023-01-01', series: '메모리가 모자랄 때' }),
  postOf('posts/a/two.md', { date: '2023-02-01' }),
  postOf('posts/a/three.md', { date: '2023-03-01', series: '메모리가 모자랄 때' }),
  postOf('posts/a/draft.md', { date: '2023-02-15', series: '메모리가 모자랄 때', draft: true }),
];

test('a series is read from its oldest post, without those that are not shown', () => {
  const { terms } = siteOf(posts).value.series;
  expect(terms.map(({ label, url, posts: parts }) => [label, url, parts.map(({ slug }) => slug)])).toEqual([
    ['메모리가 모자랄 때', '/series/메모리가-모자랄-때/', ['one', 'three']],
  ]);
});

test('parts of one day are read in the order of their numbers', () => {
  const parts = ['part-10', 'part-2', 'part-1'].map((name) => postOf(`posts/a/${name}.md`, { series: 's' }));
  expect(siteOf(parts).value.series.terms[0]?.posts.map(({ slug }) => slug)).toEqual([
    'part-1',
    'part-2',
    'part-10',
  ]);
});

test('the previous post is the older one, the next the newer', () => {
  const { neighbours } = siteOf(posts).value;
  const around = (name: string) => {
    const found = neighbours.get(`posts/a/${name}.md`);
    return [found?.previous?.slug ?? null, found?.next?.slug ?? null];
  };
  expect([around('one'), around('two'), around('three')]).toEqual([
    [null, 'two'],
    ['one', 'three'],
    ['two', null],
  ]);
});

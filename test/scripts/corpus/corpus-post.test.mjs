import { expect, it } from 'vitest';
import { corpusPost } from '../../../scripts/corpus/corpus-post.mjs';

const corpus = (posts, seed = 1) =>
  Array.from({ length: posts }, (_, index) => corpusPost(index, { posts, seed }));
const linksOf = ({ path, text }) =>
  [...text.matchAll(/\]\((\.\S+\.md)\)/g)].map(([, target]) =>
    new URL(target, `file:///${path}`).pathname.slice(1),
  );

it('every link of a post leads to a post of the corpus', () => {
  const posts = corpus(30);
  const paths = posts.map(({ path }) => path);
  const links = posts.flatMap(linksOf);
  expect(links.length).toBeGreaterThan(60);
  expect(paths).toEqual(expect.arrayContaining(links));
});

it('in a larger corpus a post says the same, but for its date and its links', () => {
  const lastingPart = ({ text }) =>
    text.replace(/^(date|startedAt|detectedAt|resolvedAt): .*$/gm, '').replaceAll(/\]\(\.\S+\.md\)/g, '');
  const [few, more] = [corpus(10), corpus(500)];
  expect(few.map(({ path }) => path)).toEqual(more.slice(0, 10).map(({ path }) => path));
  expect(few.map(lastingPart)).toEqual(more.slice(0, 10).map(lastingPart));
});

it('another seed gives other posts', () => {
  expect(corpusPost(0, { posts: 9, seed: 2 }).text).not.toBe(corpusPost(0, { posts: 9, seed: 1 }).text);
});

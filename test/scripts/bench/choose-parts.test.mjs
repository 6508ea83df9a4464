import { expect, it } from 'vitest';
import { chooseParts } from '../../../scripts/bench/choose-parts.mjs';

const nothing = { names: [], all: false, posts: null, runs: null };
const chosen = (asked) =>
  chooseParts({ ...nothing, ...asked }).map(({ name, posts, runs }) => `${name} ${posts} ×${runs}`);

it('without names it is what takes a few minutes', () => {
  expect(chosen({})).toEqual(['cold 1000 ×3', 'warm 5000 ×3', 'edit 5000 ×3', 'dev 1000 ×3']);
});

it('what is named is measured on all its sizes, in the usual order', () => {
  expect(chosen({ names: ['memory', 'dev'] })).toEqual([
    'dev 1000 ×3',
    'dev 5000 ×3',
    'memory 5000 ×1',
    'memory 10000 ×1',
  ]);
  expect(chosen({ all: true }).length).toBe(11);
});

it('a number of posts and of runs holds for all', () => {
  expect(chosen({ names: ['cold', 'dev'], posts: 50, runs: 2 })).toEqual(['cold 50 ×2', 'dev 50 ×2']);
  expect(chosen({ posts: 50 })).toEqual(['cold 50 ×3', 'warm 50 ×3', 'edit 50 ×3', 'dev 50 ×3']);
});

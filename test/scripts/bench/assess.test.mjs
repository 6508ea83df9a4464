import { describe, expect, it } from 'vitest';
import { assess } from '../../../scripts/bench/assess.mjs';

const figure = (median) => ({ median, min: median, max: median, count: 1, cpu: null });
const row = (work, posts, hoego, hugo) => ({
  work,
  posts,
  hoego: figure(hoego),
  hugo: hugo === null ? null : figure(hugo),
  report: null,
});
const reached = (...args) => assess(row(...args), 'core').reached;

describe('an aim is reached', () => {
  it.each([
    ['as fast as Hugo', ['cold', 1000, 4, 4], true],
    ['slower than Hugo', ['cold', 1000, 4.1, 4], false],
    ['a fortieth', ['same-by-content', 5000, 0.6, 24], true],
    ['more than a fortieth', ['same-by-stat', 5000, 0.7, 24], false],
    ['a twentieth', ['edit-title', 5000, 1.2, 24], true],
    ['less than the most', ['dev-save', 5000, 79, null], true],
    ['more than the most', ['dev-save', 1000, 79, 300], false],
    ['memory of many posts', ['memory', 10000, 1024, null], true],
    ['growth', ['growth', 10000, 2.2, 2], false],
  ])('%s', (_, measured, expected) => {
    expect(reached(...measured)).toBe(expected);
  });
});

describe('nothing is judged', () => {
  it.each([
    ['where Hugo is missing and only the ratio counts', ['cold', 1000, 4, null]],
    ['where the aim is for another number of posts', ['cold', 999, 4, 9]],
    ['where there is no aim', ['edit-template', 5000, 4, 9]],
  ])('%s', (_, measured) => {
    expect(reached(...measured)).toBeNull();
  });

  it('in another profile than core', () => {
    expect(assess(row('cold', 1000, 2, 4), 'full')).toMatchObject({ ratio: 0.5, aim: null, reached: null });
  });
});

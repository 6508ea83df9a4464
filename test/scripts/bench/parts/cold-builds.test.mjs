import { expect, it } from 'vitest';
import { growth } from '../../../../scripts/bench/parts/growth.mjs';
import { memory } from '../../../../scripts/bench/parts/memory.mjs';

const mebibyte = 1024 * 1024;
const run = (wall, cpu, peak = null) => ({ wall, cpu, peak, stdout: '' });
const builds = (byPosts) => ({ coldBuilds: (posts) => Promise.resolve(byPosts[posts]) });

it('growth compares the medians of a corpus with those of half of it, by the clock and by cpu', async () => {
  const bench = builds({
    5000: { hoego: [run(20, 30), run(22, 32), run(90, 34)], hugo: [run(10, 20)] },
    10000: { hoego: [run(44, 80)], hugo: [run(25, 40)] },
  });
  expect(await growth(bench, 10000, 1)).toMatchObject([
    { work: 'growth', posts: 10000, hoego: { median: 2, cpu: 2.5 }, hugo: { median: 2.5, cpu: 2 } },
  ]);
});

it('growth needs no Hugo and no /proc', async () => {
  const bench = builds({ 50: { hoego: [run(2, null)] }, 100: { hoego: [run(5, null)] } });
  expect(await growth(bench, 100, 1)).toMatchObject([{ hoego: { median: 2.5, cpu: null }, hugo: null }]);
});

it('memory is told in MiB, and not at all where nobody could see it', async () => {
  const seen = builds({ 9: { hoego: [run(1, 1, 700 * mebibyte)], hugo: [run(1, 1, 512 * mebibyte)] } });
  expect(await memory(seen, 9, 1)).toMatchObject([{ hoego: { median: 700 }, hugo: { median: 512 } }]);
  expect(await memory(builds({ 9: { hoego: [run(1, null)] } }), 9, 1)).toEqual([]);
});

import { expect, it } from 'vitest';
import { timeRow, valueRow } from '../../../scripts/bench/row.mjs';

const run = (wall, cpu, stdout = '') => ({ wall, cpu, peak: null, stdout });

it('a row of times has medians, and hoego’s own report of the run nearest to its median', () => {
  const report = (parse) => JSON.stringify({ posts: 1000, pages: 1252, stages: { parse } });
  const row = timeRow(
    'cold',
    1000,
    [run(9, 16, report(1)), run(4, 7, report(2)), run(5, 8, report(3))],
    [run(4, 7), run(6, 8)],
  );
  expect(row).toEqual({
    work: 'cold',
    posts: 1000,
    hoego: { median: 5, min: 4, max: 9, count: 3, cpu: 8 },
    hugo: { median: 5, min: 4, max: 6, count: 2, cpu: 7.5 },
    report: { pages: 1252, stages: { parse: 3 }, hits: null, slowest: null },
  });
});

it('without Hugo and without /proc there are no figures of them', () => {
  const row = timeRow('cold', 9, [run(1, null)], undefined);
  expect(row).toMatchObject({ hoego: { median: 1, cpu: null }, hugo: null, report: null });
  expect(valueRow('dev-save', 9, [30, 10, 20], undefined)).toMatchObject({
    hoego: { median: 20 },
    hugo: null,
  });
});

import { describe, expect, test } from 'vitest';
import { medianRanks } from '../../src/incident/median-ranks.ts';
import { ninetiethRanks } from '../../src/incident/ninetieth-ranks.ts';
import { nearestRank } from '../../src/incident/percentile.ts';
import { samplesOf } from '../../src/incident/sample.ts';
import { statisticsOf } from '../../src/incident/statistics.ts';
import { summaryOf } from '../../src/incident/summary.ts';
import { incidentOf, milestonesOf } from '../support/incident-of.ts';

/** Incidents that took these minutes, known exactly or from least to most, named by their place from 1. */
function summary(...minutes: readonly (number | readonly [number, number])[]) {
  const measured = minutes.map((value, at) => {
    const [least, most] = typeof value === 'number' ? [value, value] : value;
    return { id: `${at + 1}`, figure: { value: { least, most }, gap: null } };
  });
  return summaryOf(samplesOf(measured), '2026-11-23');
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('a summary refuses what few incidents cannot tell', () => {
  test('of four there are dots only', () => {
    expect(summary(...upTo(4))).toMatchObject({ total: 4, median: null, medianRange: null, p90: null });
    expect(summary(...upTo(4)).known.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(summary()).toMatchObject({ total: 0, known: [], median: null });
  });

  test('of five there is a median, and the range from the shortest to the longest holds it 15 times in 16', () => {
    expect(summary(5, 3, 1, 4, 2)).toMatchObject({
      median: { rank: 3, value: { least: 3, most: 3 }, ids: ['2'] },
      medianRange: { value: { least: 1, most: 5 }, coverage: 0.9375 },
      p90: null,
    });
  });

  test('of 21 there is no 90th percentile, of 22 there is, with its range', () => {
    expect(summary(...upTo(21))).toMatchObject({ p90: null, p90Range: null });
    expect(summary(...upTo(22))).toMatchObject({
      p90: { rank: 20, value: { least: 20, most: 20 }, ids: ['20'] },
      p90Range: { value: { least: 15, most: 22 }, coverage: 0.9006 },
    });
  });

  test('there is never a mean', () => {
    expect(Object.keys(summary(...upTo(30))).sort()).toEqual([
      'asOf',
      'known',
      'leftOut',
      'median',
      'medianRange',
      'p90',
      'p90Range',
      'total',
    ]);
  });
});

test.each([
  [50, 5, 3],
  [50, 6, 3],
  [50, 22, 11],
  [90, 22, 20],
  [90, 30, 27],
  [100, 7, 7],
  [1, 7, 1],
])('the %ith percentile of %i is the one of rank %i', (percent, count, rank) => {
  expect(nearestRank(percent, count)).toBe(rank);
});

// The published tables of order-statistic intervals for a median: 1 - 2·P(Bin(n, 1/2) < lower).
test.each([
  [4, null],
  [5, { lower: 1, upper: 5, coverage: 0.9375 }],
  [7, { lower: 1, upper: 7, coverage: 0.9844 }],
  [8, { lower: 2, upper: 7, coverage: 0.9297 }],
  [11, { lower: 3, upper: 9, coverage: 0.9346 }],
  [22, { lower: 7, upper: 16, coverage: 0.9475 }],
  [100, { lower: 42, upper: 59, coverage: 0.9114 }],
])('of %i samples the median lies between the ranks %j', (count, ranks) => {
  expect(medianRanks(count)).toEqual(ranks);
});

// Computed apart from this program, by going through all pairs: P(lower <= Bin(n, 9/10) < upper).
test.each([
  [21, null],
  [22, { lower: 15, upper: 22, coverage: 0.9006 }],
  [23, { lower: 17, upper: 23, coverage: 0.9056 }],
  [29, { lower: 23, upper: 29, coverage: 0.9313 }],
  [36, { lower: 30, upper: 36, coverage: 0.9146 }],
  [50, { lower: 42, upper: 49, coverage: 0.9083 }],
  [200, { lower: 174, upper: 188, coverage: 0.9007 }],
])('of %i samples the 90th percentile lies between the ranks %j', (count, ranks) => {
  expect(ninetiethRanks(count)).toEqual(ranks);
});

test('the ranks of thousands are found, and hold nine times in ten', () => {
  const ranks = medianRanks(10_000);
  expect(ranks).toMatchObject({ lower: 4918, upper: 5083 });
  expect(ranks?.coverage).toBeGreaterThanOrEqual(0.9);
  const ninetieth = ninetiethRanks(10_000);
  expect(ninetieth?.lower).toBeLessThan(9_000);
  expect(ninetieth?.upper).toBeGreaterThan(9_000);
  expect(ninetieth?.coverage).toBeGreaterThanOrEqual(0.9);
});

test('of intervals the median is a range, with all that may be the median', () => {
  expect(summary([1, 2], [3, 9], [4, 5], [6, 7], [10, 20])).toMatchObject({
    median: { rank: 3, value: { least: 4, most: 7 }, ids: ['2', '3', '4'] },
    medianRange: { value: { least: 1, most: 20 } },
  });
});

describe('statistics', () => {
  const incident = (id: string, started: string, resolved: string, more = {}) =>
    incidentOf(id, { milestones: milestonesOf({ started, resolved }), ...more });
  const statistics = statisticsOf(
    [
      incident('c', '2025-12-31T23:30', '2026-01-01T00:30'),
      incident('a', 'unknown', '2026-01-01T00:30'),
      incident('b', '2026-02-01T10:00', '2026-02-01T10:20'),
      incident('d', '2025-12-31T23:58 ±5m', '2026-01-01T00:30'),
      incident('e', '2026-02-01T10:00', '2026-02-01T10:20', { nearMiss: true }),
    ],
    '2026-11-23',
    'Asia/Seoul',
  );

  test('say what was left out and why', () => {
    expect(statistics.overall.ttr).toMatchObject({
      asOf: '2026-11-23',
      total: 4,
      leftOut: [{ id: 'a', gap: { reason: 'unknown', milestone: 'started' } }],
    });
    expect(statistics.overall.ttr.known.map(({ id }) => id)).toEqual(['b', 'd', 'c']);
  });

  test('keep near misses apart', () => {
    expect(statistics.counted).toEqual(['a', 'b', 'c', 'd']);
    expect(statistics.nearMisses).toEqual(['e']);
  });

  test('take each year by itself, and do not guess a year', () => {
    expect(statistics.years.map(({ year, summaries }) => [year, summaries.ttr.total])).toEqual([
      [2026, 1],
      [2025, 1],
      [null, 2],
    ]);
  });
});

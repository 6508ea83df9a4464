import { expect, test } from 'vitest';
import { timeTicks } from '../../src/charts/time-axis.ts';

const ticksOf = (from: string, until: string, zone: string, count = 5) =>
  timeTicks(
    [Date.parse(from), Date.parse(until)],
    zone,
    'ko',
  )(count).map(({ at, label, context }) => [new Date(at).toISOString(), label, context]);

test('an axis shows round times of its zone', () => {
  expect(ticksOf('2022-05-14T14:10+09:00', '2022-05-14T16:10+09:00', 'Asia/Seoul', 4)).toEqual([
    ['2022-05-14T05:30:00.000Z', '14:30', '5월 14일'],
    ['2022-05-14T06:00:00.000Z', '15:00', '5월 14일'],
    ['2022-05-14T06:30:00.000Z', '15:30', '5월 14일'],
    ['2022-05-14T07:00:00.000Z', '16:00', '5월 14일'],
  ]);
});

test('days begin at midnight in the zone, also behind a change of its clock', () => {
  // New York went from -05:00 to -04:00 on 13 March 2022.
  const midnights = ticksOf('2022-03-12T00:00-05:00', '2022-03-15T00:00-04:00', 'America/New_York', 3);
  expect(midnights.map(([at]) => at)).toEqual([
    '2022-03-12T05:00:00.000Z',
    '2022-03-13T05:00:00.000Z',
    '2022-03-14T04:00:00.000Z',
    '2022-03-15T04:00:00.000Z',
  ]);
});

test('months and years are named as such', () => {
  expect(ticksOf('2022-05-14T00:00+09:00', '2023-05-14T00:00+09:00', 'Asia/Seoul', 4)[0]?.slice(1)).toEqual([
    '7월',
    '2022년',
  ]);
  expect(ticksOf('2012-05-14T00:00Z', '2022-05-14T00:00Z', 'UTC')[0]?.slice(1)).toEqual(['2014년', '']);
});

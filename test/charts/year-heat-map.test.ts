import { expect, test } from 'vitest';
import { type DatedIncident, type YearHeatMapInput, yearHeatMap } from '../../src/charts/year-heat-map.ts';
import { linksOf, rectsOf, textsOf, wideOf } from '../support/look-at-drawing.ts';

const incident = (from: string, until = from, ended: string | null = until): DatedIncident => ({
  label: '장애',
  href: `/posts/${from}/`,
  from,
  until,
  ended,
});
const chartOf = (more: Partial<YearHeatMapInput>) =>
  yearHeatMap(
    {
      year: 2024,
      recorded: { from: '2024-01-01', until: '2024-12-31' },
      incidents: [],
      undated: [],
      dayAddress: '#day-',
      ...more,
    },
    'ko',
  );
const legendCells = 1;

test('a year has all its days, a leap day among them', () => {
  expect(rectsOf(wideOf(chartOf({})), 'empty')).toHaveLength(366);
  expect(
    rectsOf(wideOf(chartOf({ year: 2023, recorded: { from: '2023-01-01', until: '2023-12-31' } })), 'empty'),
  ).toHaveLength(365);
});

test('a day of which nothing is known is another than one on which nothing happened', () => {
  const drawing = wideOf(chartOf({ recorded: { from: '2024-02-01', until: '2024-12-30' } }));
  expect(rectsOf(drawing, 'missing')).toHaveLength(32 + legendCells);
  expect(rectsOf(drawing, 'empty')).toHaveLength(366 - 32);
});

test('a day leads to its incident, or to its list where it has several', () => {
  const drawing = wideOf(
    chartOf({ incidents: [incident('2024-02-29'), incident('2024-03-01'), incident('2024-03-01')] }),
  );
  expect(linksOf(drawing).map(({ href, label }) => [href, label])).toEqual([
    ['/posts/2024-02-29/', '2024-02-29 시작: 장애.'],
    ['#day-2024-03-01', '2024-03-01 시작: 장애, 장애.'],
  ]);
  expect(rectsOf(drawing, 'level-1')).toHaveLength(1 + legendCells);
  expect(rectsOf(drawing, 'level-2')).toHaveLength(1 + legendCells);
});

test('an incident of several days is counted where it began, and striped on the days after', () => {
  const drawing = wideOf(chartOf({ incidents: [incident('2024-02-28', '2024-03-02')] }));
  const striped = rectsOf(drawing, 'lasting').filter(({ pattern }) => pattern === 'upright');
  expect(striped).toHaveLength(3 + legendCells);
  expect(linksOf(drawing).map(({ label }) => label)).toEqual([
    '2024-02-28 시작: 장애.',
    '2024-02-29 계속: 장애.',
    '2024-03-01 계속: 장애.',
    '2024-03-02 계속: 장애.',
  ]);
});

test('one that began in the year before is striped and not counted', () => {
  const chart = chartOf({ incidents: [incident('2023-12-30', '2024-01-02')] });
  expect(linksOf(wideOf(chart))).toHaveLength(2);
  expect(wideOf(chart).description).toBe('2024년에 시작한 장애는 0건입니다.');
});

test.each([
  ['2024-03-02', '2024-03-02'],
  ['2024-03', '3월 (날짜 모름)'],
  ['2025-01', '2025년 1월 (날짜 모름)'],
  ['2025', '2025년 (날짜 모름)'],
  [null, '모름'],
])('an end known as %s is told no more exactly: %s', (ended, text) => {
  const { table } = chartOf({ incidents: [incident('2024-02-28', '2024-03-01', ended)] });
  expect(table.rows.map((row) => row[1]?.text)).toEqual([text]);
});

test('what has no day is said at its month, or under the drawing', () => {
  const chart = chartOf({
    undated: [
      { label: '달만 아는 장애', href: null, month: 5 },
      { label: '해만 아는 장애', href: null, month: null },
    ],
  });
  expect(textsOf(wideOf(chart))).toContain('날짜 모름 1건');
  expect(chart.notes).toEqual(['시작한 달을 모르는 장애 1건은 표에만 있습니다.']);
  expect(chart.table.rows.map(([from]) => from?.text)).toEqual(['5월 (날짜 모름)', '2024년 (날짜 모름)']);
});

test('a year without incidents says in its table, too, from when to when nothing happened', () => {
  const textsIn = (more: Partial<YearHeatMapInput>) =>
    chartOf(more).table.rows.map((row) => row.map(({ text }) => text));
  expect(textsIn({ recorded: { from: '2024-02-01', until: '2024-12-30' } })).toEqual([
    ['2024-02-01', '2024-12-30', '이 기간에 장애 없음'],
  ]);
  expect(textsIn({ recorded: { from: '2025-03-01', until: '2024-12-31' } })).toEqual([['', '', '기록 없음']]);
});

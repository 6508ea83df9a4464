import { expect, test } from 'vitest';
import { actionAge, type OpenAction } from '../../src/charts/action-age.ts';
import { marksOf, rectsOf, textsOf, wideOf } from '../support/look-at-drawing.ts';

const action = (label: string, age: number, more: Partial<OpenAction> = {}): OpenAction => ({
  label,
  href: null,
  owner: '플랫폼팀',
  promisedIn: { text: '캐시 장애', href: '/posts/cache/' },
  age,
  ageText: `${age}일`,
  isLate: false,
  allowed: null,
  due: null,
  ...more,
});
const chartOf = (...actions: readonly OpenAction[]) =>
  actionAge(
    {
      asOf: '2026년 11월 28일',
      actions,
      limits: [
        { label: '치명', days: 15 },
        { label: '중대', days: 30 },
      ],
    },
    'ko',
  );

test('open actions stand by age, the oldest first, to scale', () => {
  const chart = chartOf(action('런북 작성', 20), action('경보 추가', 40));
  const [oldest, younger] = rectsOf(wideOf(chart), 'open');
  expect((oldest?.width ?? 0) / (younger?.width ?? 1)).toBeCloseTo(2);
  expect(chart.table.rows.map(([name]) => name?.text)).toEqual(['경보 추가', '런북 작성']);
});

test('what is late is told by its pattern and in words, and counted', () => {
  const chart = chartOf(
    action('규칙보다 늦음', 40, { allowed: 30, isLate: true }),
    action('약속보다 늦음', 10, { due: 9, isLate: true }),
    action('규칙 없음', 300),
  );
  expect(rectsOf(wideOf(chart), 'late').map(({ tip, pattern }) => [tip, pattern])).toEqual([
    ['규칙보다 늦음: 40일, 늦음', 'level'],
    ['약속보다 늦음: 10일, 늦음', 'level'],
  ]);
  expect(chart.table.rows.map((row) => row.at(-1)?.text)).toEqual(['기한 안', '늦음', '늦음']);
  expect(wideOf(chart).description).toBe(
    '2026년 11월 28일 기준으로 끝나지 않은 대책 3건 가운데 2건이 늦었습니다. 가장 오래된 것은 300일이 지났습니다.',
  );
});

test('each rule is a line with its name, though nothing is that old', () => {
  const drawing = wideOf(chartOf(action('런북 작성', 1)));
  expect(textsOf(drawing)).toEqual(expect.arrayContaining(['치명 15일', '중대 30일']));
  expect(marksOf(drawing).filter(({ tone }) => tone === 'limit')).toHaveLength(2);
});

test('lines too near for a name each share one, in their order', () => {
  const drawing = wideOf(chartOf(action('런북 작성', 1260)));
  expect(textsOf(drawing)).toContain('왼쪽 선부터 치명 15일, 중대 30일');
  expect(marksOf(drawing).filter(({ tone }) => tone === 'limit')).toHaveLength(2);
});

test('actions of one text are told apart by the post that promises them', () => {
  const other = action('런북 작성', 3, { promisedIn: { text: '배포 장애', href: '/posts/deploy/' } });
  const chart = chartOf(action('런북 작성', 4), other);
  expect(textsOf(wideOf(chart))).toEqual(
    expect.arrayContaining(['플랫폼팀 · 캐시 장애', '플랫폼팀 · 배포 장애']),
  );
  expect(chart.table.rows.map((row) => row[1]?.text)).toEqual(['캐시 장애', '배포 장애']);
});

test('nobody is said to be nobody, and the day on which this holds stands below', () => {
  const chart = chartOf(action('런북 작성', 1, { owner: null }));
  expect(textsOf(wideOf(chart))).toContain('담당 없음 · 캐시 장애');
  expect(chart.notes[0]).toContain('기준일 2026년 11월 28일');
});

test('without open actions there is nothing to draw', () => {
  expect(chartOf().drawings).toBeNull();
});

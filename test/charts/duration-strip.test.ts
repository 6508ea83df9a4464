import { describe, expect, test } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';
import { durationAxis } from '../../src/charts/duration-axis.ts';
import { durationStrip } from '../../src/charts/duration-strip.ts';
import { linksOf, marksOf, rectsOf, textsOf, wideOf } from '../support/look-at-drawing.ts';

const minute = 60_000;
const dot = (least: number, most = least) => ({
  label: 'Redis OOM 장애',
  href: '/posts/redis-oom/',
  duration: { least: least * minute, most: most * minute },
  text: '48분',
});
const stripOf = (dots: readonly ReturnType<typeof dot>[]) =>
  durationStrip(
    { measure: '복구까지 걸린 시간', strips: [{ label: '전체', dots, total: 9, summary: null }] },
    'ko',
  );
const circlesOf = (dots: readonly ReturnType<typeof dot>[]) =>
  marksOf(wideOf(stripOf(dots))).filter((mark) => mark.kind === 'circle');

describe('a strip of durations', () => {
  test('has a dot for each incident, which leads there', () => {
    const drawing = wideOf(stripOf([dot(5), dot(50), dot(500)]));
    expect(linksOf(drawing).map(({ href, label }) => [href, label])).toEqual(
      Array.from({ length: 3 }, () => ['/posts/redis-oom/', 'Redis OOM 장애: 48분']),
    );
  });

  test('is logarithmic: ten times as long is as far everywhere', () => {
    const [a, b, c] = circlesOf([dot(5), dot(50), dot(500)]).map(({ x }) => x);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 1);
  });

  test('puts equal durations over one another', () => {
    const [first, second] = circlesOf([dot(5), dot(5)]);
    expect(first?.x).toBe(second?.x);
    expect((first?.y ?? 0) - (second?.y ?? 0)).toBeGreaterThan(9);
  });

  test('draws a range as a bar, never as a point within it', () => {
    const drawing = wideOf(stripOf([dot(10, 100)]));
    expect(circlesOf([dot(10, 100)])).toEqual([]);
    expect(rectsOf(drawing, 'dot')[0]?.pattern).toBe('uncertain');
  });

  test('says how many are known, and refuses to sum up few', () => {
    expect(textsOf(wideOf(stripOf([dot(5)])))).toContain(
      '9건 중 1건의 시간 확인 · 표본이 적어 요약하지 않음',
    );
  });

  test('counts what a pile is too high for', () => {
    const texts = textsOf(wideOf(stripOf(Array.from({ length: 100 }, () => dot(5)))));
    expect(texts).toContain('+76');
  });

  test('draws nothing of nothing', () => {
    expect(stripOf([]).drawings).toBeNull();
  });
});

test('what takes no time at all lies at the beginning of the axis, not at minus infinity', () => {
  const axis = durationAxis([{ least: 0, most: minute }], [0, 300], 'ko');
  expect(axis.x(0)).toBeCloseTo(20);
  expect(axis.ticks.map(({ label }) => label)).toEqual(['1초', '10초', '1분']);
  expect(axis.x(0)).toBeLessThan(axis.ticks[0]?.x ?? 0);
});

test('a pile puts each as low as it can lie', () => {
  expect(
    dodge(
      [
        [0, 10],
        [5, 15],
        [11, 20],
        [5, 15],
      ],
      2,
    ),
  ).toEqual({
    lanes: [0, 1, 0, null],
    height: 2,
    hidden: [{ x: 0, count: 1 }],
  });
});

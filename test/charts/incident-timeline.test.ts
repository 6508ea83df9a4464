import { describe, expect, test } from 'vitest';
import type { Rect } from '../../src/charts/drawing.ts';
import type { Milestones } from '../../src/incident/milestone.ts';
import { marksOf, rectsOf, textsOf, wideOf } from '../support/look-at-drawing.ts';
import { knownAt, laterBy, redisEvents, redisMilestones, timelineOf } from '../support/sample-charts.ts';

const phases = ['phase-1', 'phase-2', 'phase-3', 'phase-4', 'phase-5'] as const;
const drawn = (milestones: Partial<Milestones>) => wideOf(timelineOf(milestones));
const barsOf = (milestones: Partial<Milestones>) => rectsOf(drawn(milestones), ...phases, 'unknown');
const end = ({ x, width }: Rect) => x + width;

describe('the timeline of an incident', () => {
  test('draws its phases to scale, each where the one before ends', () => {
    const [first, second] = barsOf({
      started: knownAt('14:00'),
      detected: knownAt('14:10'),
      resolved: knownAt('14:40'),
    });
    expect(first?.tone).toBe('phase-1');
    expect(second?.x).toBeCloseTo(end(first as Rect));
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(3);
  });

  test('hatches what is uncertain, and only that', () => {
    const bars = barsOf({ started: knownAt('14:00', 5), resolved: knownAt('14:45', 10) });
    expect(bars.map(({ pattern }) => pattern)).toEqual(['uncertain', null, 'uncertain']);
    const [before, sure, after] = bars.map(({ width }) => width);
    expect((sure ?? 0) / (before ?? 1)).toBeCloseTo(3);
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(2);
  });

  test('hatches all of a phase whose ends overlap, as nothing of it is certain', () => {
    const bars = barsOf({ started: knownAt('14:00', 30), resolved: knownAt('14:20', 30) });
    expect(bars.map(({ pattern }) => pattern)).toEqual(['uncertain']);
  });

  test.each([
    ['one second', '14:00:01'],
    ['no time at all', '14:00:00'],
  ])('draws an incident of %s', (_, until) => {
    const [bar] = barsOf({ started: knownAt('14:00:00'), resolved: knownAt(until) });
    expect(bar?.width).toBeGreaterThanOrEqual(2);
  });

  test('leaves the ends open that nobody knows', () => {
    const bars = barsOf({ started: 'unknown', detected: knownAt('14:00'), resolved: 'unknown' });
    expect(bars.map(({ tone, pattern }) => [tone, pattern])).toEqual([
      ['unknown', 'uncertain'],
      ['unknown', 'uncertain'],
    ]);
    expect(end(bars[1] as Rect)).toBeCloseTo(671);
    expect(textsOf(drawn({ started: knownAt('14:00') }))).toContain('모름');
  });

  test('draws times in the wrong order as what they are: unknown', () => {
    expect(barsOf({ started: knownAt('15:00'), resolved: knownAt('14:00') }).map(({ tone }) => tone)).toEqual(
      ['unknown'],
    );
  });

  test('shows what is too short beside the rest in a second strip instead of breaking its axis', () => {
    const long = {
      started: knownAt('13:58'),
      detected: knownAt('14:00'),
      resolved: laterBy(730, knownAt('14:00')),
    };
    const texts = textsOf(drawn({ ...long, mitigated: knownAt('14:30') }));
    expect(texts).toContain('처음 1시간');
    expect(texts.filter((text) => text === '발생 → 인지')).toHaveLength(2);
    expect(textsOf(drawn(redisMilestones)).join()).not.toContain('처음');
  });

  test('shows a short phase far from the beginning in its own surroundings', () => {
    const texts = textsOf(
      drawn({ started: knownAt('00:00'), mitigated: knownAt('12:00'), resolved: knownAt('12:01') }),
    );
    expect(texts).toContain('짧은 단계 전후 10분');
  });

  test('puts entries on the axis and says which it leaves to the table', () => {
    const chart = timelineOf(redisMilestones, redisEvents);
    const tips = marksOf(wideOf(chart)).flatMap((mark) =>
      'tip' in mark && mark.tip !== null ? [mark.tip] : [],
    );
    expect(tips).toContain('14:10 탐지: Redis 메모리 사용률 95% 알림');
    expect(textsOf(wideOf(chart))).toContain('기록 3건');
    expect(chart.notes).toContain('시각을 모르는 기록 1건은 표에만 있습니다.');
    expect(chart.table.rows.at(-1)?.map(({ text }) => text)).toEqual(['공지', '모름', '', '고객센터 공지']);
  });

  test('does not stretch its axis for an entry of long before', () => {
    const longAgo = {
      ...redisEvents[0],
      at: knownAt('00:00', 0),
      atText: '0시',
      label: '변경',
      text: '배포',
    };
    const chart = timelineOf(redisMilestones, [longAgo]);
    expect(wideOf(chart)).toEqual({
      ...wideOf(timelineOf(redisMilestones)),
      description: wideOf(chart).description,
    });
    expect(chart.notes).toContain('장애 전후로 멀리 떨어진 기록 1건은 표에만 있습니다.');
  });

  test('draws three thousand entries as one shape', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      at: knownAt(`14:${String(at % 60).padStart(2, '0')}:00`),
      atText: '',
      label: '기록',
      text: String(at),
    }));
    const drawing = wideOf(timelineOf(redisMilestones, many));
    expect(drawing.shapes.length).toBeLessThan(60);
    expect(textsOf(drawing)).toContain('기록 3,000건');
  });

  test('is a table alone where no time is known', () => {
    const chart = timelineOf({}, [{ at: null, atText: '', label: '기록', text: '무언가 일어남' }]);
    expect(chart.drawings).toBeNull();
    expect(chart.table.rows).toHaveLength(1);
  });
});

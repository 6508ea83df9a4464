import { describe, expect, test } from 'vitest';
import { durationBetween } from '../../src/incident/duration.ts';
import { isCertainlyBefore, type KnownTime } from '../../src/incident/known-time.ts';
import { readMargin, readStatedTime } from '../../src/incident/read-stated-time.ts';
import { isoTime, timeText } from '../../src/incident/time-text.ts';
import { rfc3339 } from '../../src/kernel/time/day.ts';

function known(text: string, zone = 'Asia/Seoul'): KnownTime {
  const time = readStatedTime(text, zone);
  if (typeof time === 'string') throw new Error(`${text}: ${time}`);
  return time;
}

/** The first and the last instant that a time may have been, by the clock of its zone. */
const interval = (text: string, zone?: string) => {
  const { earliest, latest, offset, form } = known(text, zone);
  return [form, rfc3339(earliest, offset), rfc3339(latest, offset)];
};

describe('a time as far as it is known', () => {
  test.each([
    ['2022-05-14 14:03', 'minute', '2022-05-14T14:03:00+09:00', '2022-05-14T14:03:00+09:00'],
    ['2022-05-14 14:03:09', 'second', '2022-05-14T14:03:09+09:00', '2022-05-14T14:03:09+09:00'],
    ['2022-05-14 11:0x', 'about', '2022-05-14T11:00:00+09:00', '2022-05-14T11:09:00+09:00'],
    ['2022-05-14 11:5X쯤', 'about', '2022-05-14T11:50:00+09:00', '2022-05-14T11:59:00+09:00'],
    ['2022-05-14T9:3x 쯤', 'about', '2022-05-14T09:30:00+09:00', '2022-05-14T09:39:00+09:00'],
    ['2022-05-14T02:0xZ', 'about', '2022-05-14T11:00:00+09:00', '2022-05-14T11:09:00+09:00'],
    ['2022-05-14 11:03쯤', 'about', '2022-05-14T10:58:00+09:00', '2022-05-14T11:08:00+09:00'],
    ['2022-05-14T05:03Z', 'minute', '2022-05-14T14:03:00+09:00', '2022-05-14T14:03:00+09:00'],
    ['2022-05-13T22:03-07:00', 'minute', '2022-05-14T14:03:00+09:00', '2022-05-14T14:03:00+09:00'],
    ['2022-05-14', 'day', '2022-05-14T00:00:00+09:00', '2022-05-14T23:59:59.999+09:00'],
    ['2024-02', 'month', '2024-02-01T00:00:00+09:00', '2024-02-29T23:59:59.999+09:00'],
    ['2022', 'year', '2022-01-01T00:00:00+09:00', '2022-12-31T23:59:59.999+09:00'],
  ])('%s', (text, ...expected) => {
    expect(interval(text)).toEqual(expected);
  });

  test('unknown is a value', () => {
    expect(readStatedTime(' unknown ', 'UTC')).toBe('unknown');
  });

  test.each([
    ['14:03', 'form'],
    ['2022-05-14 11:6x', 'form'],
    ['2022-05-14 11:x0', 'form'],
    ['2022-05-14 25:0x', 'no-such-time'],
    ['2022-05-14쯤', 'form'],
    ['2022-05쯤', 'form'],
    ['쯤', 'form'],
    ['', 'form'],
    ['2023-02-29', 'no-such-day'],
    ['2023-02-29 10:0x', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['UNKNOWN', 'form'],
  ])('%s is none', (text, problem) => {
    expect(readStatedTime(text, 'Asia/Seoul')).toBe(problem);
  });

  test('a leap day is a day', () => {
    expect(interval('2024-02-29')).toEqual([
      'day',
      '2024-02-29T00:00:00+09:00',
      '2024-02-29T23:59:59.999+09:00',
    ]);
    expect(interval('2000-02-29')[0]).toBe('day');
  });
});

describe('where clocks change', () => {
  const zone = 'America/New_York';

  test('a day in spring has 23 hours, one in autumn 25', () => {
    const hours = (day: string) => {
      const { earliest, latest } = known(day, zone);
      return Math.round((latest - earliest) / 3_600_000);
    };
    expect([hours('2022-03-13'), hours('2022-11-06'), hours('2022-11-07')]).toEqual([23, 25, 24]);
  });

  test('an incident over the change lasts as long as it did, not as the clocks say', () => {
    const lasted = durationBetween(known('2022-03-13 01:30', zone), known('2022-03-13 03:30', zone));
    expect(lasted).toEqual({ least: 3_600_000, most: 3_600_000 });
  });

  test('an hour that comes twice can be told by its offset', () => {
    const [first, second] = [known('2022-11-06T01:30-04:00', zone), known('2022-11-06T01:30-05:00', zone)];
    expect(second.earliest - first.earliest).toBe(3_600_000);
    expect([first.offset, second.offset]).toEqual([-240, -300]);
  });

  test('in an hour that comes twice a time without an offset may be either', () => {
    const hour = 3_600_000;
    const [first, second] = [known('2022-11-06T01:30-04:00', zone), known('2022-11-06T01:30-05:00', zone)];
    const either = known('2022-11-06 01:30', zone);
    expect(either).toEqual({
      ...first,
      latest: second.latest,
      latestOffset: second.offset,
      form: 'about',
    });
    expect(known('2022-11-06 00:59', zone).form).toBe('minute');
    expect(known('2022-11-06 02:00', zone).form).toBe('minute');
    expect(durationBetween(either, known('2022-11-06 03:00', zone))).toEqual({
      least: 1.5 * hour,
      most: 2.5 * hour,
    });
    // 01:50 of the first hour, 01:10 of the second.
    expect(isCertainlyBefore(known('2022-11-06 01:10', zone), known('2022-11-06 01:50', zone))).toBe(false);
  });

  test('each end is told by the clock that showed it, and where the two show the same, with its offset', () => {
    const either = known('2022-11-06 01:30', zone);
    expect(timeText(either, 'ko')).toBe('2022년 11월 6일 01:30 (-04:00)–01:30 (-05:00)');
    expect(isoTime(either)).toBe('2022-11-06T01:30:00-04:00/2022-11-06T01:30:00-05:00');
    const day = known('2022-11-06', zone);
    expect(rfc3339(day.latest, day.latestOffset)).toBe('2022-11-06T23:59:59.999-05:00');
  });

  test('a guess over the change is an interval of instants', () => {
    const length = (text: string) => known(text, zone).latest - known(text, zone).earliest;
    expect(length('2022-11-06T01:5x-04:00')).toBe(9 * 60_000);
    expect(length('2022-11-06 01:5x')).toBe(69 * 60_000);
    expect(length('2022-11-06 01:50쯤')).toBe(70 * 60_000);
  });
});

test.each([
  ['30s', 30_000],
  ['10m', 600_000],
  ['10분', 600_000],
  ['2 h', 7_200_000],
  ['1d', 86_400_000],
  ['3일', 259_200_000],
  ['0m', 0],
  ['-5m', null],
  ['1.5h', null],
  ['10', null],
  ['ten', null],
  ['99999m', null],
])('how far a time may be off: %s', (text, expected) => {
  expect(readMargin(text)).toBe(expected);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAround,
  dayAtOffset,
  dayIn,
  isoDate,
  koreanDate,
  rfc822,
  rfc3339,
} from '../../../src/kernel/time/day.ts';
import { parseTimestamp } from '../../../src/kernel/time/parse-timestamp.ts';

const newYear = Date.parse('2025-12-31T15:05:09Z');

/** A time that is known to be one. */
function time(text: string) {
  const parsed = parseTimestamp(text, 'Asia/Seoul');
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
}

describe('days', () => {
  test('are those of the zone', () => {
    expect(dayIn('Asia/Seoul', newYear)).toBe('2026-01-01');
    expect(dayIn('UTC', newYear)).toBe('2025-12-31');
    expect(dayAtOffset(newYear, 540)).toBe('2026-01-01');
    expect(dayAtOffset(newYear, -600)).toBe('2025-12-31');
  });

  test('have years of four digits and more', () => {
    expect(dayAtOffset(Date.parse('0033-04-03T00:00Z'), 0)).toBe('0033-04-03');
    expect(dayAtOffset(Date.parse('9999-12-31T23:00Z'), 540)).toBe('10000-01-01');
    expect(rfc3339(Date.parse('9999-12-31T23:00:01Z'), 540)).toBe('10000-01-01T08:00:01+09:00');
  });

  // Santiago and Havana change their clocks at midnight, one skipping it, the other showing it twice.
  test.each(['Asia/Seoul', 'UTC', 'America/Santiago', 'America/Havana', 'Pacific/Apia'])(
    'begin and end with their first and their last instant in %s',
    (zone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: Date.parse('2040-01-01') }), (instant) => {
          const { day, from, until } = dayAround(instant, zone);
          expect(from).toBeLessThanOrEqual(instant);
          expect(until).toBeGreaterThan(instant);
          expect(dayIn(zone, from)).toBe(day);
          expect(dayIn(zone, from - 1) < day).toBe(true);
          expect(dayIn(zone, until - 1)).toBe(day);
          expect(dayIn(zone, until) > day).toBe(true);
        }),
      );
    },
  );
});

describe('times for machines', () => {
  test('RFC 3339 and RFC 822 keep the offset', () => {
    expect(rfc3339(newYear, 540)).toBe('2026-01-01T00:05:09+09:00');
    expect(rfc3339(newYear, 0)).toBe('2025-12-31T15:05:09+00:00');
    expect(rfc3339(newYear, -210)).toBe('2025-12-31T11:35:09-03:30');
    expect(rfc3339(newYear + 250, 540)).toBe('2026-01-01T00:05:09.250+09:00');
    expect(rfc822(newYear + 250, 540)).toBe(rfc822(newYear, 540));
    expect(rfc822(newYear, 540)).toBe('Thu, 01 Jan 2026 00:05:09 +0900');
    expect(rfc822(newYear, -210)).toBe('Wed, 31 Dec 2025 11:35:09 -0330');
  });

  test.each([
    ['2022', '2022'],
    ['2022-05', '2022-05'],
    ['2022-05-14', '2022-05-14'],
    ['2022-05-14 09:00', '2022-05-14T09:00:00+09:00'],
    ['2022-05-14T09:00:30Z', '2022-05-14T09:00:30+00:00'],
  ])('%s is no more exact than it was written: %s', (text, iso) => {
    expect(isoDate(time(text))).toBe(iso);
  });
});

describe('times for readers', () => {
  test.each([
    ['2022', '2022년'],
    ['2022-05', '2022년 5월'],
    ['2022-05-04', '2022년 5월 4일'],
    ['2022-05-04 09:00', '2022년 5월 4일'],
    ['2022-12-31T20:00-08:00', '2022년 12월 31일'],
  ])('%s is %s', (text, korean) => {
    expect(koreanDate(time(text))).toBe(korean);
  });
});

import { expect, test } from 'vitest';
import { daysBetween, daysOf } from '../../src/incident/day-span.ts';
import type { KnownTime, TimeForm } from '../../src/incident/known-time.ts';
import { parseTimestamp } from '../../src/kernel/time/parse-timestamp.ts';

/** A time by the calendar, in a zone. */
function inZone(text: string, zone: string): KnownTime {
  const time = parseTimestamp(text, zone);
  if (typeof time === 'string') throw new Error(text);
  const form: TimeForm = time.precision;
  return {
    earliest: time.from,
    latest: time.until - 1,
    form,
    offset: time.offset,
    latestOffset: time.offset,
  };
}

test.each([
  ['2026-11', 'America/New_York', '2026-11-01', '2026-11-30'],
  ['2026-03', 'America/New_York', '2026-03-01', '2026-03-31'],
  ['2026', 'America/New_York', '2026-01-01', '2026-12-31'],
  ['2026-11-01', 'America/New_York', '2026-11-01', '2026-11-01'],
  ['2026', 'Australia/Sydney', '2026-01-01', '2026-12-31'],
  ['2024-02', 'Asia/Seoul', '2024-02-01', '2024-02-29'],
  ['2026-12', 'Asia/Seoul', '2026-12-01', '2026-12-31'],
])('%s in %s is %s to %s, whatever its clocks did', (text, zone, first, last) => {
  expect(daysOf(inZone(text, zone))).toEqual({ first, last });
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2026-02-28', '2026-03-01', 1],
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-23', '2026-11-22', -1],
  ['2024-11-23', '2026-11-23', 730],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

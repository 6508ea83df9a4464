import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  instantOfWallClock,
  instantsOfWallClock,
  isTimeZone,
  offsetAt,
} from '../../../src/kernel/time/zone.ts';

const minute = 60_000;

describe('isTimeZone', () => {
  test.each(['Asia/Seoul', 'UTC', 'America/St_Johns'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each(['Asia/Pyongchang', '', 'KST9', '서울'])('%j is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('offsetAt', () => {
  test.each([
    ['Asia/Seoul', '2026-11-23T00:00Z', 540],
    ['Asia/Seoul', '1988-07-01T00:00Z', 600],
    ['Asia/Seoul', '1955-01-01T00:00Z', 510],
    ['UTC', '2026-01-01T00:00Z', 0],
    ['America/New_York', '2024-03-10T06:59:59.999Z', -300],
    ['America/New_York', '2024-03-10T07:00:00.000Z', -240],
    ['Asia/Kathmandu', '2024-01-01T00:00Z', 345],
    ['America/St_Johns', '2024-01-01T00:00Z', -210],
    ['Pacific/Apia', '2011-12-30T09:59Z', -600],
    ['Pacific/Apia', '2011-12-30T10:00Z', 840],
    ['UTC', '0001-01-01T00:00Z', 0],
    ['UTC', '-000001-12-31T00:00Z', 0],
  ])('%s at %s', (zone, instant, offset) => {
    expect(offsetAt(zone, Date.parse(instant)) + 0).toBe(offset);
  });
});

describe('instantOfWallClock', () => {
  const zones = [
    'Asia/Seoul',
    'America/New_York',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Europe/Dublin',
    'Asia/Kathmandu',
    'UTC',
  ];
  const instant = fc.integer({
    min: Date.parse('1970-01-02') / minute,
    max: Date.parse('2037-12-31') / minute,
  });

  test('what a clock shows at an instant leads back to it, or to the first of two that show the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, minutes) => {
        const at = minutes * minute;
        const wallClock = at + offsetAt(zone, at) * minute;
        const found = instantOfWallClock(zone, wallClock);
        expect(found + offsetAt(zone, found) * minute).toBe(wallClock);
        expect(found).toBeLessThanOrEqual(at);
        expect(at - found).toBeLessThanOrEqual(60 * minute);
      }),
      { numRuns: 500 },
    );
  });

  test('an hour comes once, twice where it is repeated, and never where it is skipped', () => {
    const times = (text: string) => instantsOfWallClock('America/New_York', Date.parse(text)).length;
    expect(['2024-03-10T01:30Z', '2024-03-10T02:30Z', '2024-11-03T01:30Z'].map(times)).toEqual([1, 0, 2]);
  });

  test('an hour that is skipped moves forward by the gap', () => {
    const skipped = Date.parse('2024-03-10T02:30Z');
    const found = instantOfWallClock('America/New_York', skipped);
    expect(found + offsetAt('America/New_York', found) * minute).toBe(skipped + 60 * minute);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimestamp } from '../../../src/kernel/time/parse-timestamp.ts';

const seoul = 'Asia/Seoul';

/** What a text means in Seoul: its first and last instant in UTC, how exact it is, and its offset in minutes. */
const times: readonly (readonly [
  text: string,
  from: string,
  until: string,
  precision: string,
  offset: number,
])[] = [
  ['2022', '2021-12-31T15:00Z', '2022-12-31T15:00Z', 'year', 540],
  ['2022-05', '2022-04-30T15:00Z', '2022-05-31T15:00Z', 'month', 540],
  ['2022-12', '2022-11-30T15:00Z', '2022-12-31T15:00Z', 'month', 540],
  ['2022-05-14', '2022-05-13T15:00Z', '2022-05-14T15:00Z', 'day', 540],
  ['2022-12-31', '2022-12-30T15:00Z', '2022-12-31T15:00Z', 'day', 540],
  ['2024-02-29', '2024-02-28T15:00Z', '2024-02-29T15:00Z', 'day', 540],
  ['2000-02-29', '2000-02-28T15:00Z', '2000-02-29T15:00Z', 'day', 540],
  ['2022-05-14 14:03', '2022-05-14T05:03Z', '2022-05-14T05:03Z', 'minute', 540],
  ['2022-05-14T14:03', '2022-05-14T05:03Z', '2022-05-14T05:03Z', 'minute', 540],
  ['2022-05-14t14:03', '2022-05-14T05:03Z', '2022-05-14T05:03Z', 'minute', 540],
  ['2022-05-14 9:03', '2022-05-14T00:03Z', '2022-05-14T00:03Z', 'minute', 540],
  ['2022-05-14T14:03:07', '2022-05-14T05:03:07Z', '2022-05-14T05:03:07Z', 'second', 540],
  ['2022-05-14T14:03:07.25', '2022-05-14T05:03:07.250Z', '2022-05-14T05:03:07.250Z', 'second', 540],
  ['2022-05-14T14:03:07.1239', '2022-05-14T05:03:07.123Z', '2022-05-14T05:03:07.123Z', 'second', 540],
  ['2022-05-14T14:03Z', '2022-05-14T14:03Z', '2022-05-14T14:03Z', 'minute', 0],
  ['2022-05-14T14:03z', '2022-05-14T14:03Z', '2022-05-14T14:03Z', 'minute', 0],
  ['2022-05-14T14:03+09:00', '2022-05-14T05:03Z', '2022-05-14T05:03Z', 'minute', 540],
  ['2022-05-14T14:03+0900', '2022-05-14T05:03Z', '2022-05-14T05:03Z', 'minute', 540],
  ['2022-05-14T14:03+09', '2022-05-14T05:03Z', '2022-05-14T05:03Z', 'minute', 540],
  ['2022-05-14 14:03:00 +0900', '2022-05-14T05:03Z', '2022-05-14T05:03Z', 'second', 540],
  ['2022-05-14T14:03-03:30', '2022-05-14T17:33Z', '2022-05-14T17:33Z', 'minute', -210],
  ['2022-12-31T20:00-08:00', '2023-01-01T04:00Z', '2023-01-01T04:00Z', 'minute', -480],
  ['2022-05-14T14:03+14:00', '2022-05-14T00:03Z', '2022-05-14T00:03Z', 'minute', 840],
  ['2022-05-14T14:03-00:00', '2022-05-14T14:03Z', '2022-05-14T14:03Z', 'minute', 0],
  [' 2022-05-14 ', '2022-05-13T15:00Z', '2022-05-14T15:00Z', 'day', 540],
  ['0099-01-01T00:00Z', '0099-01-01T00:00Z', '0099-01-01T00:00Z', 'minute', 0],
];

describe('parseTimestamp', () => {
  test.each(times)('%s', (text, from, until, precision, offset) => {
    expect(parseTimestamp(text, seoul)).toEqual({
      from: Date.parse(from),
      until: Date.parse(until),
      precision,
      offset: offset || expect.closeTo(0),
    });
  });

  test.each([
    ['2024-02-30', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2024-13-01', 'no-such-day'],
    ['2024-00-01', 'no-such-day'],
    ['2024-04-31', 'no-such-day'],
    ['2024-01-00', 'no-such-day'],
    ['2024-13', 'no-such-day'],
    ['0000-01-01', 'no-such-day'],
    ['2024-01-01 24:00', 'no-such-time'],
    ['2024-01-01 23:60', 'no-such-time'],
    ['2024-01-01 23:59:60', 'no-such-time'],
    ['2024-01-01T00:00+09:60', 'no-such-time'],
    ['2024-01-01T00:00+15:01', 'no-such-time'],
    ['2024-01-01T00:00-99', 'no-such-time'],
    ['2024-1-1', 'form'],
    ['24-01-01', 'form'],
    ['2024/01/01', 'form'],
    ['2024. 1. 1.', 'form'],
    ['20240101', 'form'],
    ['2024-01-01 오전 9:00', 'form'],
    ['2024-01-01T09', 'form'],
    ['2024-01-01T09:00 KST', 'form'],
    ['2024-01-01+09:00', 'form'],
    ['12:30', 'form'],
    ['', 'form'],
    ['어제', 'form'],
    ['２０２４-01-01', 'form'],
  ])('%s is no time: %s', (text, problem) => {
    expect(parseTimestamp(text, seoul)).toBe(problem);
  });
});

describe('where clocks are changed', () => {
  test.each([
    [
      'New York, an hour that is skipped moves forward',
      '2024-03-10 02:30',
      'America/New_York',
      '2024-03-10T07:30Z',
      -240,
    ],
    ['New York, just before', '2024-03-10 01:59', 'America/New_York', '2024-03-10T06:59Z', -300],
    ['New York, just after', '2024-03-10 03:00', 'America/New_York', '2024-03-10T07:00Z', -240],
    [
      'New York, of an hour that comes twice the first',
      '2024-11-03 01:30',
      'America/New_York',
      '2024-11-03T05:30Z',
      -240,
    ],
    ['New York, after it', '2024-11-03 02:00', 'America/New_York', '2024-11-03T07:00Z', -300],
    ['Seoul in the summer of 1988', '1988-07-01 12:00', seoul, '1988-07-01T02:00Z', 600],
    ['Seoul, the hour that was skipped', '1988-05-08 02:30', seoul, '1988-05-07T17:30Z', 600],
    ['Seoul, the hour that came twice', '1988-10-09 02:30', seoul, '1988-10-08T16:30Z', 600],
    ['Seoul in the winter of 1988', '1988-12-01 12:00', seoul, '1988-12-01T03:00Z', 540],
    ['St. John’s, half an hour off', '2024-07-01 12:00', 'America/St_Johns', '2024-07-01T14:30Z', -150],
    ['Apia, on the day that was skipped', '2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00Z', 840],
    [
      'Lord Howe, whose clocks change by half an hour',
      '2024-10-06 02:15',
      'Australia/Lord_Howe',
      '2024-10-05T15:45Z',
      660,
    ],
  ])('%s', (_, text, zone, from, offset) => {
    expect(parseTimestamp(text, zone)).toMatchObject({ from: Date.parse(from), offset });
  });

  test('a day may have 23 or 25 hours', () => {
    const hours = (day: string) => {
      const time = parseTimestamp(day, 'America/New_York');
      return typeof time === 'string' ? time : (time.until - time.from) / 3_600_000;
    };
    expect([hours('2024-03-10'), hours('2024-11-03'), hours('2024-07-01')]).toEqual([23, 25, 24]);
  });
});

describe('whatever the time', () => {
  const instant = fc.date({ min: new Date('1970-01-02'), max: new Date('2037-12-31'), noInvalidDate: true });

  test('a time with an offset is the instant that JavaScript reads too', () => {
    const offset = fc.constantFrom('Z', '+09:00', '-03:30', '+05:45');
    fc.assert(
      fc.property(
        instant,
        offset,
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        (date, suffix, zone) => {
          const text = `${date.toISOString().slice(0, 19)}${suffix}`;
          expect(parseTimestamp(text, zone)).toMatchObject({ from: Date.parse(text) });
        },
      ),
    );
  });

  test('a day ends where the next begins', () => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(seoul, 'UTC', 'America/New_York', 'Asia/Kathmandu'),
        (date, zone) => {
          const day = (offset: number) =>
            new Date(date.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
          const [today, tomorrow] = [parseTimestamp(day(0), zone), parseTimestamp(day(1), zone)];
          expect(today).toMatchObject({ until: typeof tomorrow === 'string' ? tomorrow : tomorrow.from });
        },
      ),
    );
  });
});

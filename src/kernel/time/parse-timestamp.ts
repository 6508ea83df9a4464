import type { Precision, Timestamp } from './instant.ts';
import { utc } from './utc.ts';
import { instantOfWallClock, offsetAt } from './zone.ts';

const form =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)? ?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

/** Minutes. The zones of the tz database lie between -12:00 and +14:00; what is far outside is a slip. */
const largestOffset = 15 * 60;

/** Why a text is not a time: it has another form, or it names a day or an hour that does not exist. */
export type TimeProblem = 'form' | 'no-such-day' | 'no-such-time';

/**
 * Reads a time: `YYYY[-MM[-DD]]` or `YYYY-MM-DD(T| )HH:MM[:SS[.f]][ ][Z|±HH[[:]MM]]`; an hour may have one digit.
 * Nothing rolls over: `2024-02-30` is a problem, not 1 March, and so is `24:00` (RFC 3339, 5.6: hours are 00 to 23).
 * Of a fraction of a second three digits count.
 * @param zone the zone in which a time without an offset is meant; never the machine's
 */
export function parseTimestamp(text: string, zone: string): Timestamp | TimeProblem {
  const match = form.exec(text.trim());
  if (match === null) return 'form';
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, fraction, offsetText] = match;
  const year = Number(yearText);
  const month = Number(monthText ?? 1);
  const day = Number(dayText ?? 1);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'no-such-day';
  const [hour, minute, second] = [Number(hourText ?? 0), Number(minuteText ?? 0), Number(secondText ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return 'no-such-time';
  const offset = offsetText === undefined ? null : parseOffset(offsetText);
  if (offset === 'no-such-time') return offset;

  const instant = (wallClock: number) =>
    offset === null ? instantOfWallClock(zone, wallClock) : wallClock - offset * 60_000;
  const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  const from = instant(utc(year, month, day, hour, minute, second) + milliseconds);
  const precision = precisionOf(monthText, dayText, hourText, secondText);
  return {
    from,
    until: endOf(precision, year, month, day, instant) ?? from,
    precision,
    offset: offset ?? offsetAt(zone, from),
  };
}

function precisionOf(month?: string, day?: string, hour?: string, second?: string): Precision {
  if (month === undefined) return 'year';
  if (day === undefined) return 'month';
  if (hour === undefined) return 'day';
  return second === undefined ? 'minute' : 'second';
}

function endOf(
  precision: Precision,
  year: number,
  month: number,
  day: number,
  instant: (wallClock: number) => number,
) {
  if (precision === 'year') return instant(utc(year + 1, 1, 1));
  if (precision === 'month') return instant(utc(year, month + 1, 1));
  return precision === 'day' ? instant(utc(year, month, day + 1)) : null;
}

function daysIn(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** Minutes ahead of UTC. */
function parseOffset(text: string): number | 'no-such-time' {
  if (text === 'Z' || text === 'z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(3).replace(':', ''))];
  const offset = hours * 60 + minutes;
  if (minutes > 59 || offset > largestOffset) return 'no-such-time';
  return text.startsWith('-') ? -offset : offset;
}

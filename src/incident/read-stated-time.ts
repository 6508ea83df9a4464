import type { Timestamp } from '../kernel/time/instant.ts';
import { minute } from '../kernel/time/lengths.ts';
import { parseTimestamp, type TimeProblem } from '../kernel/time/parse-timestamp.ts';
import { instantsOfWallClock, offsetAt } from '../kernel/time/zone.ts';
import type { KnownTime, StatedTime } from './known-time.ts';

/** What “about” (쯤) and `approx` mean, in milliseconds to either side. */
export const aboutMargin = 5 * minute;

/** A clock whose last digit nobody saw: `2022-05-14 11:0x`. */
const tensOfMinutes = /^(\d{4}-\d{2}-\d{2}[Tt ]\d{1,2}:[0-5])[xX](.*)$/;

/**
 * Reads a time as far as its author knew it: all that a timestamp may be, `2022-05-14 11:0x` (11:00 to 11:09),
 * `2022-05-14 11:03쯤` (five minutes to either side), and `unknown`. A time of the clock without an offset, in an hour that
 * comes twice, may be either.
 * @param zone the zone in which a time without an offset is meant, and whose clocks show it: a reader counts days in the zone
 *   of the site, whatever offset a time was written with
 */
export function readStatedTime(text: string, zone: string): StatedTime | TimeProblem {
  const written = text.trim();
  if (written === 'unknown') return written;
  const isAbout = /\s*쯤$/.test(written);
  const plain = written.replace(/\s*쯤$/, '');
  const [, tens, offset = ''] = tensOfMinutes.exec(plain) ?? [];
  const stamp = parseTimestamp(tens === undefined ? plain : `${tens}0${offset}`, zone);
  if (typeof stamp === 'string') return stamp;
  const time = statesOffset.test(plain) ? timeOfStamp(stamp) : eitherReading(timeOfStamp(stamp), zone);
  if (tens !== undefined) return shownIn(zone, { ...time, latest: time.latest + 9 * minute, form: 'about' });
  if (!isAbout) return shownIn(zone, time);
  // A day is an interval already, and its first five minutes before midnight are not what “about that day” means.
  return isOfTheCalendar(time) ? 'form' : widened(time, aboutMargin, zone);
}

function shownIn(zone: string, time: KnownTime): KnownTime {
  return {
    ...time,
    offset: offsetAt(zone, time.earliest),
    latestOffset: offsetAt(zone, time.latest),
  };
}

/** From the first to the last instant at which the clock shows a time, where there are two. */
function eitherReading(time: KnownTime, zone: string): KnownTime {
  const { earliest, offset } = time;
  const latest = instantsOfWallClock(zone, earliest + offset * minute).at(-1) ?? earliest;
  return isOfTheCalendar(time) || latest === earliest ? time : { ...time, latest, form: 'about' };
}

/** Whether a time is one of the clock that the clocks of a zone skip, as where summer begins. What is no time is not. */
export function isSkipped(text: string, zone: string): boolean {
  const clock = text
    .trim()
    .replace(/\s*쯤$/, '')
    .replace(tensOfMinutes, (_, tens: string, offset: string) => `${tens}0${offset}`);
  const shown = parseTimestamp(clock, 'UTC');
  if (typeof shown === 'string' || statesOffset.test(clock)) return false;
  return !isOfTheCalendar(timeOfStamp(shown)) && instantsOfWallClock(zone, shown.from).length === 0;
}

/** Whether a time of the clock says in which offset it is meant. */
const statesOffset = /:\d.*(?:[Zz]|[+-]\d{2}(?::?\d{2})?)$/;

/** Whether a time was given by the calendar alone. */
export function isOfTheCalendar({ form }: KnownTime): boolean {
  return form === 'year' || form === 'month' || form === 'day';
}

/** A time that was read with a precision, as an interval, by one clock from its beginning to its end. */
export function timeOfStamp({ from, until, precision, offset }: Timestamp): KnownTime {
  const latest = until === from ? from : until - 1;
  return { earliest: from, latest, form: precision, offset, latestOffset: offset };
}

/**
 * A time that may lie so much earlier or later.
 * @param margin milliseconds
 * @param zone whose clocks show it
 */
export function widened(time: KnownTime, margin: number, zone: string): KnownTime {
  return shownIn(zone, {
    ...time,
    earliest: time.earliest - margin,
    latest: time.latest + margin,
    form: 'about',
  });
}

const units: Readonly<Record<string, number>> = {
  s: 1000,
  m: minute,
  h: 60 * minute,
  d: 24 * 60 * minute,
  초: 1000,
  분: minute,
  시간: 60 * minute,
  일: 24 * 60 * minute,
};

/** Reads how far a time may be off, `10m` or `10분`, in milliseconds; null for what is no such thing. */
export function readMargin(text: string): number | null {
  const [, figure, unit = ''] = /^(\d{1,4}) ?(s|m|h|d|초|분|시간|일)$/.exec(text.trim()) ?? [];
  return figure === undefined ? null : Number(figure) * (units[unit] ?? 0);
}

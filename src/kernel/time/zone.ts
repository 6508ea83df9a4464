import type { Instant } from './instant.ts';
import { day } from './lengths.ts';
import { utc } from './utc.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    era: 'short',
  });
  formats.set(zone, format);
  return format;
}

/** Whether a name is a time zone of the tz database that this ICU knows (`Asia/Seoul`, `UTC`). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * How far a zone's clocks are ahead of UTC at an instant, in minutes (Asia/Seoul: 540). Only numbers are read from
 * Intl, never its words, so the result depends on the tz database and on nothing of the machine.
 */
export function offsetAt(zone: string, instant: Instant): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = value;
  const figure = (name: string) => Number(part[name]);
  const year = part.era === 'BC' ? 1 - figure('year') : figure('year');
  const shown = utc(year, figure('month'), figure('day'), figure('hour'), figure('minute'), figure('second'));
  return Math.round((shown - Math.floor(instant / 1000) * 1000) / 60_000);
}

/**
 * The instant at which a zone's wall clock shows a time, given as the milliseconds the same figures would be in UTC.
 * Of the two instants of an hour that is repeated in autumn the earlier is meant; an hour that is skipped in spring
 * moves forward by the gap (as RFC 5545 says for recurring events, and Temporal by 'compatible').
 */
export function instantOfWallClock(zone: string, wallClock: number): Instant {
  const [first = wallClock - offsetsAround(zone, wallClock)[0] * 60_000] = instantsOfWallClock(
    zone,
    wallClock,
  );
  return first;
}

/**
 * All instants at which a zone's wall clock shows a time, given as the milliseconds the same figures would be in UTC: two,
 * the earlier first, in an hour that is repeated in autumn, none in one that is skipped in spring.
 */
export function instantsOfWallClock(zone: string, wallClock: number): readonly Instant[] {
  return [...new Set(offsetsAround(zone, wallClock))]
    .filter((offset) => offsetAt(zone, wallClock - offset * 60_000) === offset)
    .map((offset) => wallClock - offset * 60_000);
}

/** The offsets of the day before and the day after. */
function offsetsAround(zone: string, wallClock: number): readonly [before: number, after: number] {
  return [offsetAt(zone, wallClock - day), offsetAt(zone, wallClock + day)];
}

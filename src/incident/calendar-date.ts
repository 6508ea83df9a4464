import { dayIn } from '../kernel/time/day.ts';
import type { KnownTime } from './known-time.ts';

/** A day as far as it is known: `2025-07-03`, `2025-07`, `2025`. */
export type CalendarDate = string;

/** The lengths of a day, a month and a year as text. */
const lengths = [10, 7, 4];

/** The day, or else the month or the year, in which a time lay by a zone's calendar; null where not even the year is known. */
export function calendarDate({ earliest, latest }: KnownTime, zone: string): CalendarDate | null {
  const [first, last] = [dayIn(zone, earliest), dayIn(zone, latest)];
  return lengths.map((length) => first.slice(0, length)).find((date) => last.startsWith(date)) ?? null;
}

/** Whether it is known to the day. */
export function isDay(date: CalendarDate): boolean {
  return date.length === lengths[0];
}

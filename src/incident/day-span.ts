import type { Day } from '../kernel/time/day.ts';
import { dayAtOffset } from '../kernel/time/day.ts';
import { day as lengthOfDay } from '../kernel/time/lengths.ts';
import { utc } from '../kernel/time/utc.ts';
import type { KnownTime } from './known-time.ts';

/** A number of whole days: at least `least`, at most `most`, which is null where nobody can say. */
export type DaySpan = { readonly least: number; readonly most: number | null };

/** The first and the last day that a time may lie on, by the clock that shows it. */
export function daysOf({ earliest, latest, form, offset, latestOffset }: KnownTime): {
  readonly first: Day;
  readonly last: Day;
} {
  const first = dayAtOffset(earliest, offset);
  // By the calendar, not by the clock: that of a post's date is the one of its first day.
  if (form === 'day') return { first, last: first };
  if (form === 'month') return { first, last: lastOfMonth(first) };
  if (form === 'year') return { first, last: `${first.slice(0, 4)}-12-31` };
  return { first, last: dayAtOffset(latest, latestOffset) };
}

function lastOfMonth(day: Day): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayAtOffset(utc(year, month + 1, 0), 0);
}

/** How many days after `from` a day is: 0 for the same day, negative for one before it. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / lengthOfDay;
}

/** How many days passed from a time to a day. What may not have happened yet counts as no days. */
export function daysSince(time: KnownTime, day: Day): DaySpan {
  const { first, last } = daysOf(time);
  return { least: Math.max(0, daysBetween(last, day)), most: Math.max(0, daysBetween(first, day)) };
}

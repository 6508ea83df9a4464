import type { Day } from '../kernel/time/day.ts';
import { dayAtOffset } from '../kernel/time/day.ts';
import type { KnownTime } from './known-time.ts';

/** A number of whole days: at least `least`, at most `most`. */
export type DaySpan = { readonly least: number; readonly most: number };

/** The first and the last day that a time may lie on, by the clock it was given by. */
export function daysOf({ earliest, latest, offset }: KnownTime): { readonly first: Day; readonly last: Day } {
  return { first: dayAtOffset(earliest, offset), last: dayAtOffset(latest, offset) };
}

/** How many days after `from` a day is: 0 for the same day, negative for one before it. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** How many days passed from a time to a day. What may not have happened yet counts as no days. */
export function daysSince(time: KnownTime, day: Day): DaySpan {
  const { first, last } = daysOf(time);
  return { least: Math.max(0, daysBetween(last, day)), most: Math.max(0, daysBetween(first, day)) };
}

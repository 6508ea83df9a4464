import { type Day, dayAtOffset } from '../kernel/time/day.ts';
import { utc } from '../kernel/time/utc.ts';
import { daysBetween } from './day-span.ts';

/** A day that comes round: so many years after another. */
export type Anniversary = { readonly day: Day; readonly years: number };

/**
 * The anniversary of a day that falls on another or within some days after it; null where none does. What happened on a
 * leap day comes round on 28 February in the other years.
 */
export function anniversaryWithin(of: Day, from: Day, days: number): Anniversary | null {
  const [year, month, date] = partsOf(of);
  const [thisYear] = partsOf(from);
  for (const candidate of [thisYear, thisYear + 1]) {
    const day = dayOf(candidate, month, date);
    const ahead = daysBetween(from, day);
    if (candidate > year && ahead >= 0 && ahead <= days) return { day, years: candidate - year };
  }
  return null;
}

function dayOf(year: number, month: number, date: number): Day {
  const day = dayAtOffset(utc(year, month, date), 0);
  return partsOf(day)[1] === month ? day : dayAtOffset(utc(year, month + 1, 0), 0);
}

function partsOf(day: Day): readonly [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

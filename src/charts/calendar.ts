import { type Day, dayAtOffset } from '../kernel/time/day.ts';
import { day as lengthOfDay } from '../kernel/time/lengths.ts';
import { utc } from '../kernel/time/utc.ts';
import type { DatedIncident, YearHeatMapInput } from './year-heat-map.ts';

/** A day of a year on the calendar's leaf of its month, and what happened on it. */
export type CalendarDay = {
  readonly day: Day;
  readonly month: number;
  readonly date: number;
  /** From 0 for Sunday, as Korean calendars begin. */
  readonly weekday: number;
  /** The row on its month's leaf, from 0. */
  readonly week: number;
  readonly isRecorded: boolean;
  readonly begun: readonly DatedIncident[];
  /** Began on an earlier day and was not over. */
  readonly lasting: readonly DatedIncident[];
};

/** All days of a year. */
export function calendarOf({ year, recorded, incidents }: YearHeatMapInput): readonly CalendarDay[] {
  const begun = new Map<Day, DatedIncident[]>();
  for (const incident of incidents) {
    const others = begun.get(incident.from);
    if (others === undefined) begun.set(incident.from, [incident]);
    else others.push(incident);
  }
  const long = incidents.filter(({ from, until }) => until > from);
  return daysOf(year).map((instant) => {
    const day = dayAtOffset(instant, 0);
    const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
    const weekday = new Date(instant).getUTCDay();
    const weekdayOfFirst = new Date(utc(year, month, 1)).getUTCDay();
    return {
      day,
      month,
      date,
      weekday,
      week: Math.floor((weekdayOfFirst + date - 1) / 7),
      isRecorded: day >= recorded.from && day <= recorded.until,
      begun: begun.get(day) ?? [],
      lasting: long.filter(({ from, until }) => from < day && day <= until),
    };
  });
}

function daysOf(year: number): readonly number[] {
  const [first, next] = [utc(year, 1, 1), utc(year + 1, 1, 1)];
  return Array.from({ length: (next - first) / lengthOfDay }, (_, at) => first + at * lengthOfDay);
}

import type * as z from 'zod';
import type { StatedTime } from '../incident/known-time.ts';
import {
  aboutMargin,
  isOfTheCalendar,
  readMargin,
  readStatedTime,
  widened,
} from '../incident/read-stated-time.ts';
import type { PeriodDay } from '../incident/retrospective.ts';
import { invariant } from '../kernel/invariant.ts';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import { fails } from './field-codes.ts';
import { entry, flag, optional, text } from './field-kinds.ts';

/** A zone to check the form of times with; which one does not decide whether it is right. */
const anyZone = 'UTC';

const knownForms: readonly unknown[] = ['form', 'no-such-day', 'no-such-time'];

/** A time as far as it is known, or `unknown`: `2022-05-14 14:03`, `2022-05-14 11:0x쯤`. */
const timeText = text.refine(
  (written) => !knownForms.includes(readStatedTime(written, anyZone)),
  fails('incident/time'),
);

const margin = text.refine((written) => readMargin(written) !== null, fails('incident/time-within'));

/** A time, or one that may be off: `{ at: 2022-05-14 14:03, approx: true }`, `{ at: …, within: 10m }`. */
export const statedTime = entry('at', {
  at: timeText,
  approx: flag,
  within: optional(margin),
}).refine((time) => !time.approx || time.within !== null || isByTheClock(time.at), {
  path: ['approx'],
  ...fails('incident/time-within'),
});

function isByTheClock(written: string): boolean {
  const time = readStatedTime(written, anyZone);
  return typeof time === 'string' || !isOfTheCalendar(time);
}

/** What `statedTime` lets through. */
export type TimeFields = z.output<typeof statedTime>;

/** The time that is meant. @param zone in which a time without an offset is meant */
export function timeOfFields({ at, approx, within }: TimeFields, zone: string): StatedTime {
  const time = readStatedTime(at, zone);
  if (time === 'unknown') return time;
  invariant(typeof time !== 'string', 'the schema lets only times through');
  if (within !== null) return widened(time, readMargin(within) ?? 0, zone);
  return approx ? widened(time, aboutMargin, zone) : time;
}

/** The last day of each month, in a leap year. */
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayOfAnyYear = /^--(\d{2})-(\d{2})$/;

function readDayOfAnyYear(written: string): { readonly month: number; readonly day: number } | null {
  const [, month, day] = (dayOfAnyYear.exec(written) ?? []).map(Number);
  if (month === undefined || day === undefined) return null;
  return day >= 1 && day <= (longestMonths[month - 1] ?? 0) ? { month, day } : null;
}

/** A day of which the year may not be known: `2022-04-15`, `--04-15`. */
export const periodDay = text.refine(
  (written) => readDayOfAnyYear(written) !== null || typeof parseTimestamp(written, anyZone) !== 'string',
  fails('incident/period-day'),
);

/** The day that is meant. */
export function periodDayOf(written: string, zone: string): PeriodDay {
  const day = readDayOfAnyYear(written);
  if (day !== null) return day;
  const time = readStatedTime(written, zone);
  invariant(typeof time !== 'string', 'the schema lets only days through');
  return time;
}

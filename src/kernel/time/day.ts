import { shortEnglishMonth } from './english-months.ts';
import type { Instant, Timestamp } from './instant.ts';
import { day as lengthOfDay } from './lengths.ts';
import { utc } from './utc.ts';
import { instantOfWallClock, offsetAt } from './zone.ts';

/** A calendar day, `2026-11-23`. Days compare as text. */
export type Day = string;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The day that a clock `offset` minutes ahead of UTC shows at an instant. */
export function dayAtOffset(instant: Instant, offset: number): Day {
  return shown(new Date(instant + offset * 60_000)).day;
}

/** What a calendar and a clock show, to the second. */
function shown(date: Date): { readonly day: Day; readonly clock: string } {
  const text = date.toISOString();
  // Years that have not four digits are written with a sign and six.
  const at = text.indexOf('T');
  return { day: at === 10 ? text.slice(0, at) : dayOf(date), clock: text.slice(at + 1, at + 9) };
}

function dayOf(date: Date): Day {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** The day in a zone at an instant. */
export function dayIn(zone: string, instant: Instant): Day {
  return dayAtOffset(instant, offsetAt(zone, instant));
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  return dayAtOffset(Date.parse(day) + lengthOfDay, 0);
}

/** An instant as RFC 3339 with an offset: `2026-11-23T09:05:00+09:00`; with the part of a second that it has, `09:05:00.250`. */
export function rfc3339(instant: Instant, offset: number): string {
  const date = new Date(instant + offset * 60_000);
  const { day, clock } = shown(date);
  const milliseconds = date.getUTCMilliseconds();
  const part = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  const ahead = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${day}T${clock}${part}${sign}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** An instant as RSS wants it (RFC 822 with a four-digit year): `Mon, 23 Nov 2026 09:05:00 +0900`. */
export function rfc822(instant: Instant, offset: number): string {
  const date = new Date(instant + offset * 60_000);
  const day = `${weekdays[date.getUTCDay()]}, ${pad(date.getUTCDate())} ${shortEnglishMonth(date.getUTCMonth() + 1)} ${date.getUTCFullYear()}`;
  return `${day} ${shown(date).clock} ${rfc3339(instant, offset).slice(-6).replace(':', '')}`;
}

/** A time for a reader, no more exact than it was written: `2022년`, `2022년 5월`, `2022년 5월 14일`. */
export function koreanDate({ from, offset, precision }: Timestamp): string {
  const [year, month, day] = dayAtOffset(from, offset).split('-').map(Number);
  if (precision === 'year') return `${year}년`;
  if (precision === 'month') return `${year}년 ${month}월`;
  return `${year}년 ${month}월 ${day}일`;
}

/** A time for a machine, no more exact than it was written; what `<time datetime>` and JSON-LD take. */
export function isoDate({ from, offset, precision }: Timestamp): string {
  const day = dayAtOffset(from, offset);
  if (precision === 'year') return day.slice(0, 4);
  if (precision === 'month') return day.slice(0, 7);
  return precision === 'day' ? day : rfc3339(from, offset);
}

/** A day in a zone: its first instant, and the first one after it. */
export type DayIn = { readonly day: Day; readonly from: Instant; readonly until: Instant };

/** The day in a zone in which an instant lies. */
export function dayAround(instant: Instant, zone: string): DayIn {
  const day = dayIn(zone, instant);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const midnight = (at: number) => instantOfWallClock(zone, utc(year, month, at));
  return { day, from: midnight(date), until: midnight(date + 1) };
}

import type { Language } from '../kernel/diagnostic-text.ts';
import { type Day, dayAtOffset, rfc3339 } from '../kernel/time/day.ts';
import { shortEnglishMonth } from '../kernel/time/english-months.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { KnownTime } from './known-time.ts';

/**
 * A time for a reader, as exact as it is known and no more: `2022년`, `2022년 5월`, `2022년 5월 14일`, `2022년 5월 14일 14:03`,
 * and for a guess the two ends, `2022년 5월 14일 11:00–11:09`. By the clock that shows it.
 */
export function timeText(time: KnownTime, language: Language): string {
  const day = dayText(dayAtOffset(time.earliest, time.offset), time, language);
  if (isByCalendar(time)) return day;
  const lastDay = dayText(dayAtOffset(time.latest, time.latestOffset), time, language);
  const [from, until] = clocksOf(time);
  const join = language === 'ko' ? ' ' : ', ';
  if (time.form !== 'about') return `${day}${join}${from}`;
  return day === lastDay ? `${day}${join}${from}–${until}` : `${day}${join}${from}–${lastDay}${join}${until}`;
}

/** The same by the clock alone, for where the day is known already: `14:03`, `11:00–11:09`; null for what has no clock time. */
export function clockText(time: KnownTime): string | null {
  if (isByCalendar(time)) return null;
  const [from, until] = clocksOf(time);
  return time.form === 'about' ? `${from}–${until}` : from;
}

/** A time for a machine: `2022`, `2022-05`, `2022-05-14`, RFC 3339, and for a guess an interval (ISO 8601), `…/…`. */
export function isoTime({ earliest, latest, form, offset, latestOffset }: KnownTime): string {
  const day = dayAtOffset(earliest, offset);
  if (form === 'year') return day.slice(0, 4);
  if (form === 'month') return day.slice(0, 7);
  if (form === 'day') return day;
  if (form !== 'about') return rfc3339(earliest, offset);
  return `${rfc3339(earliest, offset)}/${rfc3339(wholeSecondsAbove(latest), latestOffset)}`;
}

const isByCalendar = ({ form }: KnownTime) => form === 'year' || form === 'month' || form === 'day';

/**
 * The two ends by the clock, to the minute if both are whole minutes, else to the second around them. Where the clocks were
 * changed between the two, each with its offset: in autumn they show the same time twice.
 */
function clocksOf({
  earliest,
  latest,
  offset,
  latestOffset,
  form,
}: KnownTime): readonly [from: string, until: string] {
  const isWhole = earliest % 60_000 === 0 && latest % 60_000 === 0 && form !== 'second';
  const clock = (instant: Instant, ahead: number) => {
    const written = rfc3339(instant, ahead);
    const shown = written.slice(11, isWhole ? 16 : 19);
    return offset === latestOffset ? shown : `${shown} (${written.slice(-6)})`;
  };
  return [clock(earliest, offset), clock(wholeSecondsAbove(latest), latestOffset)];
}

const wholeSecondsAbove = (instant: Instant) => Math.ceil(instant / 1000) * 1000;

/** A day, or its month or year if no more is known. */
function dayText(of: Day, { form }: KnownTime, language: Language): string {
  const [year = 0, month = 1, day = 1] = of.split('-').map(Number);
  const count = form === 'year' ? 1 : form === 'month' ? 2 : 3;
  const parts =
    language === 'ko'
      ? [`${year}년`, `${month}월`, `${day}일`]
      : [`${year}`, shortEnglishMonth(month), `${day}`];
  const shown = parts.slice(0, count);
  return (language === 'ko' ? shown : shown.reverse()).join(' ');
}

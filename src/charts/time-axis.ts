import { scaleUtc } from 'd3-scale';
import type { Language } from '../kernel/diagnostic-text.ts';
import { shortEnglishMonth } from '../kernel/time/english-months.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { day, minute } from '../kernel/time/lengths.ts';
import { instantOfWallClock, offsetAt } from '../kernel/time/zone.ts';

/** A mark on a time axis: the clock, or the day, and under it the day, or the year, where that changes. */
export type TimeTick = {
  readonly at: Instant;
  readonly label: string;
  /** What the label alone does not say; the same for all that share it. */
  readonly context: string;
};

/** About so many round times of an axis. */
export type TimeTicks = (count: number) => readonly TimeTick[];

/** Round times of a zone's clock between two instants. */
export function timeTicks(
  [from, until]: readonly [Instant, Instant],
  zone: string,
  lang: Language,
): TimeTicks {
  const [first, last] = [offsetAt(zone, from), offsetAt(zone, until)];
  // d3 picks round times in UTC, so it is given the figures that the zone's clock shows.
  const scale = scaleUtc().domain([from + first * minute, until + last * minute]);
  // Zones are slow to ask. One that has the same offset at both ends may have had another in between, but then months lie
  // between them, and on an axis of months nobody sees an hour.
  const instantOf = (wall: number) =>
    first === last ? wall - first * minute : instantOfWallClock(zone, wall);
  return (count) => {
    const shown = scale.ticks(count).map(Number);
    const step = (shown[1] ?? until) - (shown[0] ?? from);
    return shown
      .map((wall) => ({ at: instantOf(wall), ...labelOf(wall, step, lang) }))
      .filter(({ at }) => at >= from && at <= until);
  };
}

const pad = (figure: number) => String(figure).padStart(2, '0');

function labelOf(wall: number, step: number, lang: Language): { label: string; context: string } {
  const date = new Date(wall);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const yearText = lang === 'ko' ? `${year}년` : String(year);
  const dayText = lang === 'ko' ? `${month}월 ${dayOfMonth}일` : `${shortEnglishMonth(month)} ${dayOfMonth}`;
  if (step < day) {
    const clock = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`;
    return { label: step < minute ? `${clock}:${pad(date.getUTCSeconds())}` : clock, context: dayText };
  }
  if (step < 28 * day) return { label: dayText, context: yearText };
  if (step < 360 * day) return { label: monthText(month, lang), context: yearText };
  return { label: yearText, context: '' };
}

/** A month by its number, from 1. */
export function monthText(month: number, lang: Language): string {
  return lang === 'ko' ? `${month}월` : shortEnglishMonth(month);
}

import type { Duration } from '../../incident/duration.ts';
import { durationText } from '../../incident/duration-text.ts';
import { isoDuration } from '../../incident/iso-duration.ts';
import type { KnownTime, StatedTime } from '../../incident/known-time.ts';
import type { Gap, Measured } from '../../incident/metrics.ts';
import { isoTime, timeText } from '../../incident/time-text.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import { rfc3339 } from '../../kernel/time/day.ts';

/** A time as data: where it lies, both ends included, how it was given, and as it is printed. */
export type TimeData = {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: KnownTime['form'];
  /** ISO 8601, as exact as it is known: `2022-05`, or an interval. */
  readonly iso: string;
  readonly text: string;
};

/** What is known of a milestone: that nobody knows it is something else than that nobody said. */
export type StatedTimeData =
  | { readonly state: 'known'; readonly time: TimeData }
  | { readonly state: 'unknown' | 'not-stated'; readonly time: null };

/** A duration as data; both ends are equal where it is known exactly. */
export type DurationData = {
  readonly leastSeconds: number;
  readonly mostSeconds: number;
  readonly least: string;
  readonly most: string;
  readonly text: string;
};

/** A duration, or why there is none. */
export type MeasuredData =
  | { readonly value: DurationData; readonly gap: null }
  | { readonly value: null; readonly gap: Gap };

export function timeData(time: KnownTime, lang: Language): TimeData {
  return {
    earliest: rfc3339(time.earliest, time.offset),
    latest: rfc3339(time.latest, time.latestOffset),
    precision: time.form,
    iso: isoTime(time),
    text: timeText(time, lang),
  };
}

export function statedTimeData(time: StatedTime | null, lang: Language): StatedTimeData {
  if (time === null) return { state: 'not-stated', time: null };
  return time === 'unknown'
    ? { state: 'unknown', time: null }
    : { state: 'known', time: timeData(time, lang) };
}

export function durationData({ least, most }: Duration, lang: Language): DurationData {
  return {
    leastSeconds: least / 1000,
    mostSeconds: most / 1000,
    least: isoDuration(least),
    most: isoDuration(most),
    text: durationText({ least, most }, lang),
  };
}

export function measuredData({ value, gap }: Measured<Duration>, lang: Language): MeasuredData {
  return value === null ? { value, gap } : { value: durationData(value, lang), gap: null };
}

import type { Instant } from '../kernel/time/instant.ts';

/** How a time was given: by the calendar, by the clock, or as a guess around one. */
export type TimeForm = 'year' | 'month' | 'day' | 'minute' | 'second' | 'about';

/**
 * A time as far as it is known: it lay somewhere from `earliest` to `latest`, both included. They are equal for a time to
 * the minute or second, which is taken as exact. A day is its first to its last millisecond, `11:0x` is 11:00 to 11:09,
 * `{ at: 11:03, approx: true }` is 10:58 to 11:08.
 */
export type KnownTime = {
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly form: TimeForm;
  /** Minutes ahead of UTC of the clock that shows it, at its earliest. */
  readonly offset: number;
  /** The same at its latest: where it may lie on either side of a change of clocks, it is another one. */
  readonly latestOffset: number;
};

/** A time an author states. That nobody knows it is worth saying, and is something else than not having said it (null). */
export type StatedTime = KnownTime | 'unknown';

/** The time, where it is known; null for what is unknown or not stated. */
export function knownOf(time: StatedTime | null): KnownTime | null {
  return time === 'unknown' ? null : time;
}

/** Whether one time was certainly before another: no value of the one lies at or after a value of the other. */
export function isCertainlyBefore(a: KnownTime, b: KnownTime): boolean {
  return a.latest < b.earliest;
}

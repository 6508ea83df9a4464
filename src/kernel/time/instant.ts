import type { Brand } from '../plain.ts';

/** A point on the time line: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;

/** How exactly a time was written. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second';

/**
 * A time as an author wrote it: the interval it may lie in, and the offset it was meant in. A time to the minute is
 * taken as exact (`from` equals `until`); a day, a month or a year is an interval, `until` its first instant outside.
 */
export type Timestamp = {
  readonly from: Instant;
  readonly until: Instant;
  readonly precision: Precision;
  /** Minutes ahead of UTC at `from`, as written, or of the site's zone. */
  readonly offset: number;
};

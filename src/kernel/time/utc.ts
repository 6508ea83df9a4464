import type { Instant } from './instant.ts';

/**
 * The instant at which these figures are the time in UTC. Figures beyond their range carry over: month 13 is the next
 * January, day 0 the last of the month before. (`Date.UTC` takes the years 0 to 99 for 1900 to 1999.)
 */
export function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Instant {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, 0);
}

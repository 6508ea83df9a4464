import type { Day } from '../kernel/time/day.ts';
import { daysOf } from './day-span.ts';
import type { HowTo } from './how-to.ts';

/** For how many whole months a how-to was certainly not verified; null while that is not over a year, or where nobody says. */
export function monthsStale({ verifiedAt }: Pick<HowTo, 'verifiedAt'>, asOf: Day): number | null {
  if (verifiedAt === null) return null;
  const verified = daysOf(verifiedAt).last;
  const anniversary = `${Number(verified.slice(0, 4)) + 1}${verified.slice(4)}`;
  return asOf <= anniversary ? null : monthsBetween(verified, asOf);
}

/** Whole months from one day to another: a month is whole on the same day of the next, or on its last. */
function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

import type { Day } from '../kernel/time/day.ts';
import { type DaySpan, daysSince } from './day-span.ts';
import { firstKnown } from './first-known.ts';
import type { IncidentRecord } from './incident-record.ts';
import { knownOf } from './known-time.ts';

/**
 * How many days passed since the last of some incidents began, those with one cause, say. One whose beginning is not known
 * may have been the last, but it began no later than it was noticed. Null where no beginning is known.
 */
export function daysSinceLast(
  incidents: readonly Pick<IncidentRecord, 'milestones'>[],
  asOf: Day,
): DaySpan | null {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { milestones } of incidents) {
    const first = firstKnown(milestones);
    least = Math.min(least, first === null ? 0 : daysSince(first, asOf).least);
    const started = knownOf(milestones.started);
    if (started !== null) most = Math.min(most, daysSince(started, asOf).most);
  }
  return most === Number.POSITIVE_INFINITY ? null : { least, most };
}

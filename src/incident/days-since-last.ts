import type { Day } from '../kernel/time/day.ts';
import { type DaySpan, daysSince } from './day-span.ts';
import { firstKnown } from './first-known.ts';
import type { IncidentRecord } from './incident-record.ts';
import { type KnownTime, knownOf } from './known-time.ts';

/** An incident, and when it was reported. */
export type Reported = Pick<IncidentRecord, 'milestones'> & { readonly reported: KnownTime };

/**
 * How many days passed since the last of some incidents began, those with one cause, say. One whose beginning is not known
 * may have been the last, but it began no later than it was noticed, and no later than it was reported. Null where there
 * is none.
 */
export function daysSinceLast(incidents: readonly Reported[], asOf: Day): DaySpan | null {
  if (incidents.length === 0) return null;
  const spans = incidents.map(({ milestones, reported }): DaySpan => {
    const started = knownOf(milestones.started);
    if (started !== null) return daysSince(started, asOf);
    return { least: daysSince(firstKnown(milestones) ?? reported, asOf).least, most: null };
  });
  const known = spans.flatMap(({ most }) => most ?? []);
  return {
    least: Math.min(...spans.map(({ least }) => least)),
    most: known.length === 0 ? null : Math.min(...known),
  };
}

import type { Day } from '../kernel/time/day.ts';
import { type DaySpan, daysSince } from './day-span.ts';
import type { IncidentRecord } from './incident-record.ts';
import { knownOf } from './known-time.ts';

/**
 * How many days passed since the last of some incidents began, those with one cause, say. One whose beginning is not known may
 * have been the last, so there is no least then. Null where no beginning is known.
 */
export function daysSinceLast(
  incidents: readonly Pick<IncidentRecord, 'milestones'>[],
  asOf: Day,
): DaySpan | null {
  const spans = incidents.flatMap(({ milestones }) => {
    const started = knownOf(milestones.started);
    return started === null ? [] : [daysSince(started, asOf)];
  });
  if (spans.length === 0) return null;
  const isAllKnown = spans.length === incidents.length;
  return {
    least: isAllKnown ? Math.min(...spans.map(({ least }) => least)) : 0,
    most: Math.min(...spans.map(({ most }) => most)),
  };
}

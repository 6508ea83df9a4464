import { type Day, dayIn } from '../kernel/time/day.ts';
import { knownOf } from './known-time.ts';
import type { Milestones } from './milestone.ts';

/** The days of an incident on a calendar: from the one it began on to the last on which it certainly still lasted. */
export type IncidentDays = { readonly start: Day; readonly end: Day };

/**
 * The days of an incident by a zone's calendar. Null where the day it began on is not known: unknown, known to the month, or
 * around midnight. Where its end is not known it is drawn on that one day.
 * @param zone the site's zone, whatever clock the times were given by
 */
export function incidentDays(
  { started, resolved }: Pick<Milestones, 'started' | 'resolved'>,
  zone: string,
): IncidentDays | null {
  const [from, until] = [knownOf(started), knownOf(resolved)];
  if (from === null) return null;
  const start = dayIn(zone, from.earliest);
  if (dayIn(zone, from.latest) !== start) return null;
  const end = until === null ? start : dayIn(zone, until.earliest);
  return { start, end: end < start ? start : end };
}

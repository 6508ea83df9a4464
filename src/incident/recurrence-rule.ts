import type { IncidentRecord } from './incident-record.ts';
import { knownItems } from './known-items.ts';
import { isCertainlyBefore, knownOf } from './known-time.ts';

/** What the rule needs of an incident. */
export type Recurring = Pick<IncidentRecord, 'id' | 'causes' | 'services' | 'milestones' | 'recurrenceOf'>;

/** How an incident is kin to an earlier one: it happened again (재발), or it only looks like it (비슷한 증상). */
export type Kinship = 'declared' | 'detected' | 'similar';

/**
 * What a later incident is to an earlier one. It recurs if its report says so; or if both have a root or contributing
 * cause in common and a service in common, and it began certainly after the earlier one was resolved. Whatever else
 * shares a cause is similar: the same symptom may have another story behind it. Null for what shares none.
 */
export function kinshipOf(later: Recurring, earlier: Recurring): Kinship | null {
  if (later.recurrenceOf.includes(earlier.id)) return 'declared';
  const drivers = new Set(driversOf(earlier));
  const services = new Set(knownItems(earlier.services).map(({ id }) => id));
  const isSame =
    driversOf(later).some((cause) => drivers.has(cause)) &&
    knownItems(later.services).some(({ id }) => services.has(id)) &&
    isAfterEnd(later, earlier);
  if (isSame) return 'detected';
  const causes = new Set(causesOf(earlier).map(({ id }) => id));
  return causesOf(later).some(({ id }) => causes.has(id)) ? 'similar' : null;
}

/** The causes that make an incident recur. A latent one sleeps in many incidents that have nothing else in common. */
export function driversOf(incident: Recurring): readonly string[] {
  return causesOf(incident)
    .filter(({ role }) => role !== 'latent')
    .map(({ id }) => id);
}

const causesOf = ({ causes }: Recurring) => knownItems(causes);

function isAfterEnd(later: Recurring, earlier: Recurring): boolean {
  const [end, start] = [knownOf(earlier.milestones.resolved), knownOf(later.milestones.started)];
  return end !== null && start !== null && isCertainlyBefore(end, start);
}

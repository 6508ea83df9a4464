import type { Instant } from '../kernel/time/instant.ts';
import { firstKnown } from './first-known.ts';
import { knownItems } from './known-items.ts';
import { knownOf } from './known-time.ts';
import { driversOf, type Recurring } from './recurrence-rule.ts';

/** That an incident happened again: as its report says, or as the rule finds (see kinshipOf). */
export type Recurrence = {
  readonly incident: string;
  /** The earlier one. */
  readonly of: string;
  readonly kind: 'declared' | 'detected';
};

export type Recurrences = {
  /**
   * By incident, then by the earlier one. Of those that the rule finds for one cause in one service it is the one that
   * ended last; those before it are of the same chain.
   */
  readonly links: readonly Recurrence[];
  /** Incidents that belong together through recurrence, each chain in the order in which they began, the longest chain first. */
  readonly chains: readonly (readonly string[])[];
};

/**
 * Who recurs whom among some incidents, in any order. An id in `recurrenceOf` that is none of theirs is left out.
 * Nearly linear: incidents are compared only with those that share a cause and a service, once in the order of time.
 */
export function recurrencesIn(incidents: readonly Recurring[]): Recurrences {
  const known = new Map(incidents.map((incident) => [incident.id, incident]));
  const chains = createChains();
  const links = new Map<string, Recurrence>();
  const link = (recurrence: Recurrence) => {
    const key = JSON.stringify([recurrence.incident, recurrence.of]);
    if (!links.has(key)) links.set(key, recurrence);
    chains.join(recurrence.incident, recurrence.of);
  };
  for (const { id, recurrenceOf } of incidents) {
    for (const of of recurrenceOf)
      if (of !== id && known.has(of)) link({ incident: id, of, kind: 'declared' });
  }
  for (const bucket of bucketsOf(incidents)) findIn(bucket, link, chains);
  const order = (a: string, b: string) => byBeginning(known.get(a), known.get(b)) || byText(a, b);
  return {
    links: [...links.values()].sort((a, b) => byText(a.incident, b.incident) || byText(a.of, b.of)),
    chains: chains
      .groups()
      .map((ids) => ids.toSorted(order))
      .sort((a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? '')),
  };
}

/** The incidents that share a cause that makes them recur, and a service. */
function bucketsOf(incidents: readonly Recurring[]): readonly (readonly Recurring[])[] {
  const buckets = new Map<string, Recurring[]>();
  for (const incident of incidents) {
    for (const cause of new Set(driversOf(incident))) {
      for (const service of new Set(knownItems(incident.services).map(({ id }) => id))) {
        const key = JSON.stringify([cause, service]);
        const others = buckets.get(key);
        if (others === undefined) buckets.set(key, [incident]);
        else others.push(incident);
      }
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}

/** Goes through the beginnings of a bucket in the order of time, and through its ends beside it. */
function findIn(
  bucket: readonly Recurring[],
  link: (recurrence: Recurrence) => void,
  chains: { readonly join: (a: string, b: string) => void },
): void {
  const ended = bucket.flatMap(endOf).sort(byTime);
  const begun = bucket.flatMap(beginningOf).sort(byTime);
  let count = 0;
  for (const { id, at } of begun) {
    for (let next = ended[count]; next !== undefined && next.at < at; next = ended[++count])
      chains.join(id, next.id);
    const [first, last] = [ended[0], ended[count - 1]];
    if (first === undefined || last === undefined) continue;
    link({ incident: id, of: last.id, kind: 'detected' });
    // All that ended before is of its chain: those that began before it have found the first of them too.
    chains.join(id, first.id);
  }
}

/** When an incident certainly had begun, or ended. */
type Moment = { readonly id: string; readonly at: Instant };

/** What ended before it began is told of elsewhere; here it would recur itself. */
function endOf({ id, milestones }: Recurring): readonly Moment[] {
  const [started, resolved] = [knownOf(milestones.started), knownOf(milestones.resolved)];
  if (resolved === null || (started !== null && resolved.latest < started.earliest)) return [];
  return [{ id, at: resolved.latest }];
}

function beginningOf({ id, milestones }: Recurring): readonly Moment[] {
  const started = knownOf(milestones.started);
  return started === null ? [] : [{ id, at: started.earliest }];
}

const byTime = (a: Moment, b: Moment) => a.at - b.at || byText(a.id, b.id);

/** By the first that is known of them; what has no times comes last. */
function byBeginning(a: Recurring | undefined, b: Recurring | undefined): number {
  const [first, second] = [a, b].map((incident) => {
    const known = incident === undefined ? null : firstKnown(incident.milestones);
    return known?.earliest ?? Number.MAX_SAFE_INTEGER;
  });
  return (first ?? 0) - (second ?? 0);
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Groups that grow together (union-find with halved paths). */
function createChains() {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let above = parents.get(at) ?? at; above !== at; above = parents.get(at) ?? at) {
      parents.set(at, parents.get(above) ?? above);
      at = above;
    }
    return at;
  };
  return {
    join(a: string, b: string): void {
      const [first, second] = [rootOf(a), rootOf(b)].sort();
      if (first !== undefined && second !== undefined) {
        parents.set(first, first);
        parents.set(second, first);
      }
    },
    groups(): readonly (readonly string[])[] {
      const groups = new Map<string, string[]>();
      for (const id of parents.keys()) {
        const root = rootOf(id);
        const group = groups.get(root);
        if (group === undefined) groups.set(root, [id]);
        else group.push(id);
      }
      return [...groups.values()];
    },
  };
}

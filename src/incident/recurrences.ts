import { type KnownTime, knownOf } from './known-time.ts';
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
   * By incident, then by the earlier one. Of the earlier ones that the rule finds for one cause in one service it is the
   * last: those before it are links of the same chain.
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
  const order = (a: string, b: string) => byStart(known.get(a), known.get(b)) || byText(a, b);
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
      for (const service of new Set(incident.services.map(({ id }) => id))) {
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
  const ended = bucket.flatMap(ending).sort((a, b) => a.end - b.end || byText(a.id, b.id));
  const begun = bucket.flatMap(beginning).sort((a, b) => a.start - b.start || byText(a.id, b.id));
  let last: Ending | null = null;
  let count = 0;
  for (const { id, start } of begun) {
    for (let next = ended[count]; next !== undefined && next.end < start; next = ended[++count]) {
      if (last === null || isLater(next, last)) last = next;
      chains.join(id, next.id);
    }
    if (last !== null) link({ incident: id, of: last.id, kind: 'detected' });
    // All that ended before this one began is of its chain: those before it found the first of them, and so does it.
    const [first] = ended;
    if (count > 0 && first !== undefined) chains.join(id, first.id);
  }
}

type Ending = { readonly id: string; readonly start: number; readonly end: number };

function ending({ id, milestones }: Recurring): readonly Ending[] {
  const [started, resolved] = [knownOf(milestones.started), knownOf(milestones.resolved)];
  if (resolved === null) return [];
  const start = started?.earliest ?? Number.NEGATIVE_INFINITY;
  // What ends before it begins is told of elsewhere, and would recur itself.
  return resolved.latest < start ? [] : [{ id, start, end: resolved.latest }];
}

function beginning({
  id,
  milestones,
}: Recurring): readonly { readonly id: string; readonly start: number }[] {
  const started = knownOf(milestones.started);
  return started === null ? [] : [{ id, start: started.earliest }];
}

const isLater = (a: Ending, b: Ending) => a.start > b.start || (a.start === b.start && a.id > b.id);

function byStart(a: Recurring | undefined, b: Recurring | undefined): number {
  const start = (incident: Recurring | undefined) => {
    const time: KnownTime | null = knownOf(incident?.milestones.started ?? null);
    return time?.earliest ?? Number.MAX_SAFE_INTEGER;
  };
  return start(a) - start(b);
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

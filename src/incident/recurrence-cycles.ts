import type { Recurring } from './recurrence-rule.ts';

/** What is needed of an incident to find circles. */
type Declaring = Pick<Recurring, 'id' | 'recurrenceOf'>;

/**
 * The circles that declared recurrences make, where each can only have happened after the next: `[a, b]` if a recurs b and b
 * recurs a, `[a]` if a recurs itself. Each begins with its smallest id. A walk by hand, as chains may be thousands long.
 */
export function recurrenceCycles(incidents: readonly Declaring[]): readonly (readonly string[])[] {
  const earlierOf = new Map(incidents.map(({ id, recurrenceOf }) => [id, recurrenceOf]));
  const left = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const first of [...earlierOf.keys()].sort()) {
    if (left.has(first)) continue;
    const path = [{ id: first, next: 0 }];
    const places = new Map([[first, 0]]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const of = earlierOf.get(step.id)?.[step.next++];
      if (of === undefined) {
        path.pop();
        places.delete(step.id);
        left.add(step.id);
      } else if (places.has(of)) {
        cycles.push(fromSmallest(path.slice(places.get(of)).map(({ id }) => id)));
      } else if (earlierOf.has(of) && !left.has(of)) {
        places.set(of, path.length);
        path.push({ id: of, next: 0 });
      }
    }
  }
  return cycles;
}

function fromSmallest(cycle: readonly string[]): readonly string[] {
  const [smallest = ''] = cycle.toSorted();
  const at = cycle.indexOf(smallest);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

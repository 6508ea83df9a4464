import { nameKey } from './name-key.ts';
import { linesOf } from './segment.ts';

/** How much texts must say together for two names being one: twice in passing, or once in a title or heading. */
const leastWeight = 2;

/**
 * What a name is also called, by the name without spaces and in small letters.
 * @param groups names that mean the same, as somebody reviewed them
 * @param pairs of every segment: what posts explain by each other
 */
export function synonymsOf(
  groups: readonly (readonly string[])[],
  pairs: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    const key = nameKey(a);
    if (key === nameKey(b) || key === '') return;
    const others = found.get(key) ?? new Set();
    found.set(key, others.add(b.toLowerCase()));
  };
  for (const group of groups) for (const a of group) for (const b of group) link(a, b);
  for (const [hangul, latin] of minedNames(pairs)) {
    link(hangul, latin);
    link(latin, hangul);
  }
  return new Map([...found].map(([key, others]) => [key, [...others]]));
}

function minedNames(pairs: readonly string[]): readonly (readonly [hangul: string, latin: string])[] {
  const sums = new Map<string, number>();
  for (const line of pairs.flatMap(linesOf)) {
    const at = line.lastIndexOf('\t');
    const key = line.slice(0, at);
    sums.set(key, (sums.get(key) ?? 0) + Number(line.slice(at + 1)));
  }
  return [...sums]
    .filter(([, weight]) => weight >= leastWeight)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key]) => {
      const [hangul = '', latin = ''] = key.split('\t');
      return [hangul, latin];
    });
}

/**
 * The longest part of a list, in its order, in which a number grows (patience sorting, n log n).
 * @param items of which no two have the same number
 */
export function longestIncreasing<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  /** For every length, the end of that part of this length whose last number is the smallest. */
  const ends: Link<T>[] = [];
  for (const item of items) {
    const number = numberOf(item);
    const length = firstNotBelow(ends, number);
    ends[length] = { item, number, before: ends[length - 1] ?? null };
  }
  const longest: T[] = [];
  for (let link = ends.at(-1) ?? null; link !== null; link = link.before) longest.push(link.item);
  return longest.reverse();
}

/** An item at the end of an increasing part, and the one before it. */
type Link<T> = { readonly item: T; readonly number: number; readonly before: Link<T> | null };

/** The first end whose number is not below another; the count of ends when all are. */
function firstNotBelow(ends: readonly Link<unknown>[], number: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

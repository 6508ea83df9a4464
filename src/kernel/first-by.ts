/** The first few items in an order: what sorting and cutting gives, without sorting the rest. */
export function firstBy<Item>(
  items: Iterable<Item>,
  compare: (a: Item, b: Item) => number,
  count: number,
): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    const last = first.at(-1);
    if (first.length === count && last !== undefined && compare(item, last) >= 0) continue;
    const at = first.findIndex((other) => compare(item, other) < 0);
    first.splice(at === -1 ? first.length : at, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

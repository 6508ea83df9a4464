/** The first few of the items that are offered, in an order. */
export interface First<Item> {
  readonly items: readonly Item[];
  readonly last: Item | undefined;
  /** Whether an item that comes after the last is none of them. */
  readonly isFull: boolean;
  offer(item: Item): void;
}

/** @param count how many are kept; of equal ones those that were offered first */
export function createFirst<Item>(compare: (a: Item, b: Item) => number, count: number): First<Item> {
  const items: Item[] = [];
  return {
    items,
    get last() {
      return items.at(-1);
    },
    get isFull() {
      return items.length === count;
    },
    offer: (item) => {
      const last = items.at(-1);
      if (items.length === count && last !== undefined && compare(item, last) >= 0) return;
      const at = items.findIndex((other) => compare(item, other) < 0);
      items.splice(at === -1 ? items.length : at, 0, item);
      if (items.length > count) items.pop();
    },
  };
}

/** The first few items in an order: what sorting and cutting gives, without sorting the rest. */
export function firstBy<Item>(
  items: Iterable<Item>,
  compare: (a: Item, b: Item) => number,
  count: number,
): readonly Item[] {
  const first = createFirst(compare, count);
  for (const item of items) first.offer(item);
  return first.items;
}

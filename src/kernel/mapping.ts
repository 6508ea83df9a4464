/** Lists of equal length, one for each place in a row. */
type Columns<Row extends readonly unknown[]> = { readonly [At in keyof Row]: readonly Row[At][] };

/** What lists were mapped to the last time. */
type Last<Row extends readonly unknown[], Out> = {
  readonly columns: Columns<Row>;
  readonly made: readonly Out[];
};

/**
 * A mapping of lists that is made again and again while little of them changes. Where a row is of the very values that stood
 * there the last time, so is what was made of it, and nothing of them is looked at: thousands of values lie all over a large heap,
 * and to fetch each takes longer than what is done with it. It rests on law 1: values are immutable, so what is identical is equal.
 * It keeps its last lists alive, and belongs to somebody who goes when they do.
 * @param make pure
 * @returns the mapping, of one list or of several that are equally long; where all comes to what it was, it gives the very list of
 * the last time
 */
export function createMapping<Row extends readonly unknown[], Out>(
  make: (...row: Row) => Out,
): (...columns: Columns<Row>) => readonly Out[] {
  let last: Last<Row, Out> | null = null;
  return (...columns) => {
    const before = last;
    const [first = []] = columns;
    const made = first.map((_, at) =>
      before !== null && at < before.made.length && isSameRow(before.columns, columns, at)
        ? (before.made[at] as Out)
        : make(...rowOf(columns, at)),
    );
    const isSame = before !== null && isSameList(before.made, made);
    last = { columns, made: isSame ? before.made : made };
    return last.made;
  };
}

type Lists = readonly (readonly unknown[])[];

/** (It is asked tens of thousands of times in a build, so it makes nothing on the way.) */
function isSameRow(before: Lists, now: Lists, at: number): boolean {
  for (let list = 0; list < now.length; list += 1) {
    if (before[list]?.[at] !== now[list]?.[at]) return false;
  }
  return true;
}

function isSameList(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((one, at) => one === before[at]);
}

/** Each list has at a place what a row has there. */
function rowOf<Row extends readonly unknown[]>(columns: Columns<Row>, at: number): Row {
  return columns.map((column) => column[at]) as readonly unknown[] as Row;
}

/** A value as a list beside another one: what all rows have in common. */
export function everywhere<T>(value: T, list: readonly unknown[]): readonly T[] {
  return list.map(() => value);
}

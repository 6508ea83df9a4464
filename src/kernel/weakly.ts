/**
 * A pure function that gives the same object again for the same arguments, for as long as its first argument lives.
 * It rests on law 1: values are immutable, so what is identical is equal. Only the last result for each first argument
 * is kept, and none of the arguments: a post that is not asked about any more must not keep the whole site of that time.
 * Stable objects are what make the next build's look-ups cheap.
 * @param make pure; its other arguments are compared by identity
 */
export function weakly<First extends object, Rest extends readonly unknown[], Out>(
  make: (first: First, ...rest: Rest) => Out,
): (first: First, ...rest: Rest) => Out {
  const known = new WeakMap<First, { readonly marks: readonly unknown[]; readonly out: Out }>();
  return (first, ...rest) => {
    const last = known.get(first);
    if (last !== undefined && areMarks(last.marks, rest)) return last.out;
    const out = make(first, ...rest);
    known.set(first, { marks: rest.map(markOf), out });
    return out;
  };
}

/** (It is asked tens of thousands of times in a build, so it makes nothing on the way.) */
function areMarks(marks: readonly unknown[], values: readonly unknown[]): boolean {
  for (let at = 0; at < marks.length; at += 1) if (marks[at] !== markOf(values[at])) return false;
  return true;
}

const marks = new WeakMap<object, symbol>();

/** Something that stands for a value and is identical whenever the value is; it does not keep an object alive. */
function markOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const mark = marks.get(value) ?? Symbol();
  marks.set(value, mark);
  return mark;
}

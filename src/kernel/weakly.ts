/**
 * A pure function that gives the same object again for the same arguments, for as long as its first argument lives.
 * It rests on law 1: values are immutable, so what is identical is equal. Only the last result for each first argument
 * is kept. Stable objects are what make the next build's look-ups cheap.
 * @param make pure; its other arguments are compared by identity
 */
export function weakly<First extends object, Rest extends readonly unknown[], Out>(
  make: (first: First, ...rest: Rest) => Out,
): (first: First, ...rest: Rest) => Out {
  const known = new WeakMap<First, { readonly rest: Rest; readonly out: Out }>();
  return (first, ...rest) => {
    const last = known.get(first);
    if (last?.rest.every((value, at) => value === rest[at])) return last.out;
    const out = make(first, ...rest);
    known.set(first, { rest, out });
    return out;
  };
}

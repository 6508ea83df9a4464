/** Gives numbers to values: the same to two that hold the same. */
export interface ContentNumbers {
  numberOf(value: object): number;
  /** How much is held to tell them apart, in characters. */
  size(): number;
}

/**
 * Numbers nested, immutable values by all they hold, however deep. Every part is numbered once, so a value that shares
 * its parts with one seen before costs little.
 * @param leftOut names of properties that do not count
 */
export function createContentNumbers(leftOut: ReadonlySet<string>): ContentNumbers {
  const seen = new WeakMap<object, number>();
  const numbers = new Map<string, number>();
  let size = 0;

  /** The number of a value all of whose parts have theirs. */
  const numberByParts = (value: object): number => {
    const content = Object.entries(value)
      .filter(([name]) => !leftOut.has(name))
      .map(([name, part]) => [name, typeof part, isObject(part) ? seen.get(part) : part]);
    const key = JSON.stringify(content);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(key, number);
      size += key.length;
    }
    return number;
  };

  return {
    numberOf: (value) => {
      const known = seen.get(value);
      if (known !== undefined) return known;
      // A list of what is to be numbered yet instead of recursion: a grammar's state is as deep as a post's brackets.
      const open = [value];
      for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
        const parts = Object.values(last).filter((part) => isObject(part) && !seen.has(part));
        open.push(...parts);
        if (parts.length > 0) continue;
        seen.set(last, seen.get(last) ?? numberByParts(last));
        open.pop();
      }
      return seen.get(value) ?? numberByParts(value);
    },
    size: () => size,
  };
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;

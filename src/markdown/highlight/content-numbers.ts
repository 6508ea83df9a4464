/** Gives numbers to values: the same to two that hold the same. */
export interface ContentNumbers {
  numberOf(value: object): number;
  /** How much is held to tell them apart, in characters. */
  size(): number;
}

/**
 * Numbers nested, immutable values by all they hold. Every part is numbered once, so a value that shares its parts
 * with one seen before costs little.
 * @param leftOut names of properties that do not count
 */
export function createContentNumbers(leftOut: ReadonlySet<string>): ContentNumbers {
  const seen = new WeakMap<object, number>();
  const numbers = new Map<string, number>();
  let size = 0;

  const numberOf = (value: object): number => {
    const known = seen.get(value);
    if (known !== undefined) return known;
    const content = JSON.stringify(
      Object.entries(value)
        .filter(([name]) => !leftOut.has(name))
        .map(([name, part]) => [name, typeof part, isObject(part) ? numberOf(part) : part]),
    );
    const number = numbers.get(content) ?? numbers.size;
    if (number === numbers.size) size += content.length;
    numbers.set(content, number);
    seen.set(value, number);
    return number;
  };

  return { numberOf, size: () => size };
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;

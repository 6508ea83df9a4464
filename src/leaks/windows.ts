/** How many characters in a row make a text that is told apart from others. */
export const windowLength = 12;

const [firstBase, secondBase] = [0x9e3779b1, 0x85ebca77];

/** Is shown a window by its two hashes, and where it ends. */
export type Visit = (first: number, second: number, end: number) => void;

const firstOut = power(firstBase);
const secondOut = power(secondBase);

/**
 * Visits every run of 12 code units of a text. Two hashes of 32 bits name a window: that two windows share both is not to
 * be expected of all the windows that will ever be compared.
 */
export function eachWindow(codes: Uint16Array, visit: Visit): void {
  let first = 0;
  let second = 0;
  let length = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code === 0) {
      first = 0;
      second = 0;
      length = 0;
      continue;
    }
    first = (Math.imul(first, firstBase) + code) | 0;
    second = (Math.imul(second, secondBase) + code) | 0;
    length += 1;
    if (length > windowLength) {
      const gone = codes[at - windowLength] ?? 0;
      first = (first - Math.imul(gone, firstOut)) | 0;
      second = (second - Math.imul(gone, secondOut)) | 0;
    }
    if (length >= windowLength) visit(first, second, at + 1);
  }
}

/** What a code unit weighs when it is out of the window. */
function power(base: number): number {
  let product = 1;
  for (let count = 0; count < windowLength; count++) product = Math.imul(product, base);
  return product;
}

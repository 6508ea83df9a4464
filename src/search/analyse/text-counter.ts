/**
 * Sums what is added for texts (terms, nouns), for one post after the other. Texts have numbers, which stay from post to post, so that
 * adding is an addition in an array and no look-up of a text. What a post comes to does not depend on those before it.
 */
export interface TextCounter {
  /** The number of a text; new ones get the next. */
  numberOf(text: string): number;
  textOf(number: number): string;
  /** @param weight above 0 */
  add(number: number, weight: number): void;
  /** Visits the numbers of the texts of this post with their sums, in the order in which they came first. The next post begins. */
  finish(visit: (number: number, sum: number) => void): void;
}

const firstSize = 1 << 15;

/** A counter that has seen no text. */
export function createTextCounter(): TextCounter {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  let sums = new Float64Array(firstSize);
  let touched: number[] = [];

  function numberOf(text: string): number {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = texts.push(text) - 1;
    numbers.set(text, number);
    if (number >= sums.length) {
      const larger = new Float64Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    return number;
  }

  return {
    numberOf,
    textOf: (number) => texts[number] ?? '',
    add: (number, weight) => {
      const sum = sums[number] ?? 0;
      if (sum === 0) touched.push(number);
      sums[number] = sum + weight;
    },
    finish: (visit) => {
      for (const number of touched) {
        visit(number, sums[number] ?? 0);
        sums[number] = 0;
      }
      touched = [];
    },
  };
}

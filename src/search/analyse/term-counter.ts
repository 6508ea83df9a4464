/**
 * Counts the terms of one post after the other. Terms have numbers, which stay from post to post, so that counting one is an
 * addition in an array and no look-up of a text. What a post counts does not depend on those before it.
 */
export interface TermCounter {
  /** The number of a term; new ones get the next. */
  numberOf(term: string): number;
  add(number: number, weight: number): void;
  /** Visits the terms of this post with their sums, in the order in which they came first. The next post begins. */
  finish(visit: (term: string, sum: number) => void): void;
}

const firstSize = 1 << 15;

/** A counter that has seen no term. */
export function createTermCounter(): TermCounter {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  let sums = new Float64Array(firstSize);
  let touched: number[] = [];

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = terms.push(term) - 1;
    numbers.set(term, number);
    if (number >= sums.length) {
      const larger = new Float64Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    return number;
  }

  return {
    numberOf,
    add: (number, weight) => {
      const sum = sums[number] ?? 0;
      if (sum === 0) touched.push(number);
      sums[number] = sum + weight;
    },
    finish: (visit) => {
      for (const number of touched) {
        visit(terms[number] ?? '', sums[number] ?? 0);
        sums[number] = 0;
      }
      touched = [];
    },
  };
}

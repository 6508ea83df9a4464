/**
 * Whole numbers from 0 on, of at most 32 bits, one behind the other. Millions of them in a list of the language, which does not know
 * that they stay numbers, take several times as long, and memory that is collected again and again.
 */
export interface NumberList {
  push(number: number): void;
  /** All of them, until the next is pushed. */
  all(): Uint32Array;
}

const firstSize = 1 << 12;

/** A list without numbers. */
export function createNumberList(): NumberList {
  let numbers = new Uint32Array(firstSize);
  let length = 0;
  return {
    push: (number) => {
      if (length === numbers.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      length += 1;
    },
    all: () => numbers.subarray(0, length),
  };
}

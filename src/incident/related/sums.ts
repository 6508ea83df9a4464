/** Sums of whole numbers by position, and the positions that have one. Kept from one subject to the next: there are many. */
export interface Sums {
  add(positions: readonly number[], value: number): void;
  at(position: number): number;
  readonly touched: readonly number[];
  clear(): void;
}

/** @param size positions there are */
export function createSums(size: number): Sums {
  const sums = new Uint32Array(size);
  let touched: number[] = [];
  return {
    add: (positions, value) => {
      for (const position of positions) {
        const sum = sums[position] ?? 0;
        if (sum === 0) touched.push(position);
        sums[position] = sum + value;
      }
    },
    at: (position) => sums[position] ?? 0,
    get touched() {
      return touched;
    },
    clear: () => {
      for (const position of touched) sums[position] = 0;
      touched = [];
    },
  };
}

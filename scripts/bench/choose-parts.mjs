/**
 * Which parts there are, on how many posts each is measured: at once (`quick`), and only when it is asked for (`long`).
 * @type {Readonly<Record<string, { quick: readonly number[], long: readonly number[], runs: number }>>}
 */
export const parts = {
  cold: { quick: [1000], long: [], runs: 3 },
  warm: { quick: [5000], long: [], runs: 3 },
  edit: { quick: [5000], long: [], runs: 3 },
  dev: { quick: [1000], long: [5000], runs: 3 },
  memory: { quick: [], long: [5000, 10000], runs: 1 },
  search: { quick: [], long: [573, 5000, 10000], runs: 1 },
  growth: { quick: [], long: [10000], runs: 1 },
};

/**
 * What is to be measured, in the order of `parts`. Without names it is what takes a few minutes.
 * @param {{ names: readonly string[], all: boolean, posts: number | null, runs: number | null }} asked
 * @returns {{ name: string, posts: number, runs: number }[]}
 */
export function chooseParts({ names, all, posts, runs }) {
  return Object.entries(parts).flatMap(([name, { quick, long, runs: usual }]) => {
    const isAsked = all || names.includes(name);
    const sizes = isAsked ? [...quick, ...long] : names.length === 0 ? quick : [];
    const chosen = posts === null || sizes.length === 0 ? sizes : [posts];
    return chosen.map((size) => ({ name, posts: size, runs: runs ?? usual }));
  });
}

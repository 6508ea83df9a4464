/**
 * Random numbers that are the same everywhere for one seed (mulberry32), and what a text is made of with them.
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number, both ends included. */
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const chance = (probability) => next() < probability;
  /** Up to `count` different items, in the order in which they are drawn. */
  const sample = (list, count) => {
    const rest = [...list];
    const drawn = [];
    while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(int(0, rest.length - 1), 1));
    return drawn;
  };
  const hex = (length) => Array.from({ length }, () => int(0, 15).toString(16)).join('');
  return { int, pick, chance, sample, hex };
}

/** @typedef {ReturnType<typeof createRandom>} Random */

/** Two ranks between which the 90th percentile of what the samples stand for lies, and how often that is true, from 0 to 1. */
export type NinetiethRanks = { readonly lower: number; readonly upper: number; readonly coverage: number };

/** How often a range should hold. */
const wanted = 0.9;

/**
 * The narrowest pair of ranks that covers the 90th percentile at least nine times in ten, of equally narrow ones the one that
 * does so most often. Whatever the distribution, a sample lies below it nine times in ten, so how many do is a throw of
 * such coins. Null for fewer than 22 samples, of which even the largest lies below it more than once in ten.
 */
export function ninetiethRanks(count: number): NinetiethRanks | null {
  const chances = chancesOf(count);
  let found: NinetiethRanks | null = null;
  let lower = 1;
  let coverage = 0;
  // Between the ranks `lower` and `upper` it lies where at least `lower` and fewer than `upper` samples are below it.
  for (let upper = 2; upper <= count; upper++) {
    coverage += chances[upper - 1] ?? 0;
    while (coverage - (chances[lower] ?? 0) >= wanted) {
      coverage -= chances[lower] ?? 0;
      lower += 1;
    }
    if (coverage >= wanted && isBetter({ lower, upper, coverage }, found)) found = { lower, upper, coverage };
  }
  return found === null ? null : { ...found, coverage: Math.round(found.coverage * 1e4) / 1e4 };
}

function isBetter(one: NinetiethRanks, other: NinetiethRanks | null): boolean {
  if (other === null) return true;
  const [width, otherWidth] = [one.upper - one.lower, other.upper - other.lower];
  return width < otherWidth || (width === otherWidth && one.coverage > other.coverage);
}

/** How likely it is that exactly 0, 1, … of so many samples lie below; as logarithms first, since the plain numbers vanish. */
function chancesOf(count: number): readonly number[] {
  const chances: number[] = [];
  let logarithm = count * Math.log(0.1);
  for (let below = 0; below <= count; below++) {
    chances.push(Math.exp(logarithm));
    logarithm += Math.log(((count - below) / (below + 1)) * 9);
  }
  return chances;
}

/** Two ranks between which the median of what the samples stand for lies, and how often that is true, from 0 to 1. */
export type MedianRanks = { readonly lower: number; readonly upper: number; readonly coverage: number };

/** How often a range around a median should hold. */
const wanted = 0.9;

/**
 * The narrowest pair of symmetric ranks that covers the median at least nine times in ten, whatever the distribution: a
 * sample lies below the median half the time, so how many do is a throw of coins. Null for fewer than five samples,
 * where even from the smallest to the largest is not enough (four cover it 87.5 % of the time).
 */
export function medianRanks(count: number): MedianRanks | null {
  let found: MedianRanks | null = null;
  // The chance that exactly `lower - 1` coins show heads, as a logarithm: the plain number vanishes beyond a thousand coins.
  let logarithm = -count * Math.LN2;
  let below = 0;
  for (let lower = 1; lower <= count - lower; lower++) {
    below += Math.exp(logarithm);
    const coverage = 1 - 2 * below;
    if (coverage < wanted) return found;
    found = { lower, upper: count + 1 - lower, coverage: Math.round(coverage * 1e4) / 1e4 };
    logarithm += Math.log((count - lower + 1) / lower);
  }
  return found;
}

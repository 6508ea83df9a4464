import type { Figure, Sample } from './sample.ts';

/**
 * The value of a rank among figures that are not known exactly. It lies from the value of that rank among the lower ends to
 * the one among the upper ends: each true value is at least its lower end, so the true value of a rank is at least the
 * lower end of that rank, and likewise above. The range can be reached at both ends, so no narrower one would be true.
 */
export type RankedFigure = {
  /** From 1, the smallest. */
  readonly rank: number;
  readonly value: Figure;
  /** The incidents that may be the one of this rank, in the order of the samples: one, if all is exact and no two are equal. */
  readonly ids: readonly string[];
};

/** The rank of a percentile by the nearest-rank method, which always names a real incident: `⌈p·n / 100⌉`. */
export function nearestRank(percent: number, count: number): number {
  return Math.max(1, Math.ceil((percent * count) / 100));
}

/**
 * What has a rank.
 * @param samples in any order; not fewer than the rank
 */
export function figureOfRank(samples: readonly Sample[], rank: number): RankedFigure {
  const lower = samples.map(({ value }) => value.least).sort(byNumber);
  const upper = samples.map(({ value }) => value.most).sort(byNumber);
  const value = { least: at(lower, rank - 1), most: at(upper, rank - 1) };
  // What lies certainly below, or certainly above, the value of this rank does not have it.
  const mayHaveIt = ({ value: own }: Sample) => own.most >= value.least && own.least <= value.most;
  return { rank, value, ids: samples.filter(mayHaveIt).map(({ id }) => id) };
}

const byNumber = (a: number, b: number) => a - b;

function at(sorted: readonly number[], index: number): number {
  const value = sorted[index];
  if (value === undefined)
    throw new RangeError(`There are ${sorted.length} samples, none of rank ${index + 1}`);
  return value;
}

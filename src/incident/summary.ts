import type { Day } from '../kernel/time/day.ts';
import { medianRanks } from './median-ranks.ts';
import { ninetiethRanks } from './ninetieth-ranks.ts';
import { figureOfRank, nearestRank, type RankedFigure } from './percentile.ts';
import type { Figure, LeftOut, Sample, Samples } from './sample.ts';

/**
 * What may honestly be said of some figures together. There is never a mean: one long incident moves it by a third, and
 * nearly all incidents are shorter than it.
 */
export type Summary = {
  /** What is computed is as of this day. */
  readonly asOf: Day;
  /** How many incidents there are (N), whether their figure is known or not. */
  readonly total: number;
  /** Those whose figure is known (n = their number), the shortest first: a dot for each. */
  readonly known: readonly Sample[];
  readonly leftOut: readonly LeftOut[];
  /** Null below five known figures, of which dots are all there is to show. */
  readonly median: RankedFigure | null;
  readonly medianRange: PercentileRange | null;
  /** Null below 22 known figures: with fewer, the largest lies below the true one more than once in ten. */
  readonly p90: RankedFigure | null;
  readonly p90Range: PercentileRange | null;
};

/** Where a percentile of incidents like these lies, not just of these: about nine times in ten (`coverage`). */
export type PercentileRange = { readonly value: Figure; readonly coverage: number };

/** Two ranks between which a percentile lies, and how often. */
type RanksAround = { readonly lower: number; readonly upper: number; readonly coverage: number };

/** From how many known figures on there is a median, and a 90th percentile. */
const enoughFor = { median: 5, p90: 22 } as const;

export function summaryOf({ known, leftOut }: Samples, asOf: Day): Summary {
  const count = known.length;
  const percentile = (percent: number) => figureOfRank(known, nearestRank(percent, count));
  return {
    asOf,
    total: count + leftOut.length,
    known,
    leftOut,
    median: count < enoughFor.median ? null : percentile(50),
    medianRange: rangeBetween(medianRanks(count), known),
    p90: count < enoughFor.p90 ? null : percentile(90),
    p90Range: rangeBetween(ninetiethRanks(count), known),
  };
}

function rangeBetween(ranks: RanksAround | null, known: readonly Sample[]): PercentileRange | null {
  if (ranks === null) return null;
  const [lower, upper] = [figureOfRank(known, ranks.lower), figureOfRank(known, ranks.upper)];
  return { value: { least: lower.value.least, most: upper.value.most }, coverage: ranks.coverage };
}

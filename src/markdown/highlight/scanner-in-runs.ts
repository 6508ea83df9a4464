import type { IOnigMatch, OnigScanner } from 'shiki/textmate';
import { type PatternRun, startOf } from './pattern-run.ts';

/**
 * A scanner that is cut into runs of patterns, most of which other scanners have, too.
 * @param runOf the same for the same patterns
 */
export const createScannerInRuns = (
  patterns: readonly string[],
  runOf: (patterns: readonly string[]) => PatternRun,
): OnigScanner => scannerOf(cutIntoRuns(patterns).map(runOf));

/**
 * Where scanners are cut is decided by the patterns themselves, so that those which have some in common are cut at the
 * same places. The first pattern is often the end of the rule, and of no other. Of several patterns that one wins whose
 * match was begun first, and only `\K` lets a match tell another beginning; the few scanners that have it stay whole.
 */
function cutIntoRuns(patterns: readonly string[]): readonly (readonly string[])[] {
  if (patterns.some((pattern) => pattern.includes('\\K'))) return [patterns];
  const runs: string[][] = [];
  for (const [at, pattern] of patterns.entries()) {
    const before = patterns[at - 1];
    if (at <= 1 || before === undefined || before.length % lengthOfRuns === 0) runs.push([]);
    runs.at(-1)?.push(pattern);
  }
  return runs;
}

/** About how many patterns are together. Fewer are shared by more scanners, and cost more searches. */
const lengthOfRuns = 6;

function scannerOf(runs: readonly PatternRun[]): OnigScanner {
  return {
    findNextMatchSync: (line, position, options) => {
      let best: IOnigMatch | null = null;
      let index = 0;
      let before = 0;
      for (const run of runs) {
        const found = run.find(line, position, options);
        if (found !== null && (best === null || startOf(found) < startOf(best))) {
          best = found;
          index = before + found.index;
          // Nothing begins sooner.
          if (startOf(found) === position) break;
        }
        before += run.length;
      }
      return best && { index, captureIndices: best.captureIndices };
    },
  };
}

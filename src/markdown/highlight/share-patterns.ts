import type { RegexEngine } from 'shiki/core';
import type { IOnigMatch, OnigScanner } from 'shiki/textmate';
import { createPatternRun, type PatternRun, startOf } from './pattern-run.ts';

/**
 * An engine whose scanners have their patterns in common. A grammar has a scanner for each of its rules, and most of the
 * patterns of one are those of others, too: five thousand of ten languages come to eight hundred. So a scanner is cut into
 * runs, and equal runs are one, compiled once and looked for once in a line. What is found is the same.
 */
export function sharePatterns(engine: RegexEngine): RegexEngine {
  const runs = new Map<string, PatternRun>();
  const runOf = (patterns: readonly string[]): PatternRun => {
    const key = JSON.stringify(patterns);
    const run = runs.get(key) ?? createPatternRun(engine, patterns);
    runs.set(key, run);
    return run;
  };
  return {
    createString: engine.createString,
    createScanner: (patterns) => {
      const texts = patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source));
      return scannerOf(cutIntoRuns(texts).map(runOf));
    },
  };
}

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

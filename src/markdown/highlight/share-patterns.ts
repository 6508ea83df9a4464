import type { RegexEngine } from 'shiki/core';
import type { OnigScanner, OnigString } from 'shiki/textmate';
import { byText } from './by-text.ts';
import { createForeseenScanner } from './foreseen-scanner.ts';
import { type LineLetters, lettersOf } from './line-letters.ts';
import { outlinedPattern } from './outlined-pattern.ts';
import type { Outlines } from './outlines.ts';
import { createPatternRun, type PatternRun } from './pattern-run.ts';
import { createScannerInRuns } from './scanner-in-runs.ts';

/**
 * An engine whose scanners have their patterns in common. A grammar has a scanner for each of its rules, and most of the
 * patterns of one are those of others, too: five thousand of ten languages come to eight hundred. So each is compiled once,
 * and looked for where its outline stands. For lines in which that cannot be told a scanner is cut into runs, and equal runs are
 * one, compiled once and looked for once in a line. What is found is the same.
 */
export function sharePatterns(engine: RegexEngine, outlines: Outlines): RegexEngine {
  const runs = new Map<string, PatternRun>();
  const runOf = (patterns: readonly string[]): PatternRun => {
    const key = JSON.stringify(patterns);
    const run = runs.get(key) ?? createPatternRun(engine, patterns, outlines.of);
    runs.set(key, run);
    return run;
  };
  const outlined = byText((pattern) => {
    const outline = outlines.of(pattern);
    return outline === null ? null : outlinedPattern(outline, runOf([pattern]));
  });
  const lettersIn = lettersOfLast();
  return {
    createString: engine.createString,
    createScanner: (patterns) => {
      const texts = patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source));
      const known = texts.flatMap((text) => outlined(text) ?? []);
      const foreseen = known.length === texts.length ? createForeseenScanner(known) : null;
      let inRuns: OnigScanner | null = null;
      return {
        findNextMatchSync: (line, position, options) => {
          const letters = lettersIn(line);
          if (foreseen !== null && letters !== 'others' && typeof line !== 'string') {
            return foreseen.find(line, letters, position, options);
          }
          inRuns ??= createScannerInRuns(texts, runOf);
          return inRuns.findNextMatchSync(line, position, options);
        },
      };
    },
  };
}

/** The letters of lines, most of which are asked for again and again before the next. */
function lettersOfLast(): (line: string | OnigString) => LineLetters {
  let last: string | OnigString | null = null;
  let letters: LineLetters = 'others';
  return (line) => {
    if (line !== last) {
      last = line;
      letters = typeof line === 'string' ? 'others' : lettersOf(line.content);
    }
    return letters;
  };
}

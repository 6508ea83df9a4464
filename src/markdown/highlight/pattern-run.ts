import type { RegexEngine } from 'shiki/core';
import type { IOnigMatch, OnigScanner } from 'shiki/textmate';
import type { SoughtOutline } from './outline/sought-outline.ts';

/** Some patterns that are looked for together. */
export interface PatternRun {
  /** How many patterns there are. */
  readonly length: number;
  /** The first match from a position on, and of those that begin there that of the first pattern. */
  readonly find: OnigScanner['findNextMatchSync'];
}

/** Where a match begins, in UTF-16 code units. */
export const startOf = ({ captureIndices }: IOnigMatch): number => captureIndices[0]?.start ?? 0;

/** Of what has no outline: `\G` is where a search began, and `\K` moves where its match does. */
const dependsOnStart = /\\[GK]/;

/**
 * Patterns that are compiled once, when they are first looked for, and remember what they found last: from every position
 * between where they were asked to begin and where they found it, they would find the same. Where one of them depends on
 * that position, it is remembered for the same position only.
 */
export function createPatternRun(
  engine: RegexEngine,
  patterns: readonly string[],
  outlineOf: (pattern: string) => SoughtOutline | null,
): PatternRun {
  let scanner: OnigScanner | null = null;
  const isSteady = !patterns.some(
    (pattern) => outlineOf(pattern)?.dependsOnStart ?? dependsOnStart.test(pattern),
  );
  let last: Parameters<PatternRun['find']> | null = null;
  let found: IOnigMatch | null = null;
  return {
    length: patterns.length,
    find: (line, position, options) => {
      const isKnown =
        last !== null &&
        last[0] === line &&
        last[2] === options &&
        (last[1] === position ||
          (isSteady && last[1] < position && (found === null || position <= startOf(found))));
      if (!isKnown) {
        scanner ??= engine.createScanner([...patterns]);
        found = scanner.findNextMatchSync(line, position, options);
        last = [line, position, options];
      }
      return found;
    },
  };
}

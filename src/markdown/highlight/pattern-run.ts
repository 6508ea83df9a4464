import type { RegexEngine } from 'shiki/core';
import type { IOnigMatch, OnigScanner } from 'shiki/textmate';
import type { Outline } from './outline/outline.ts';

/** Some patterns that are looked for together. */
export interface PatternRun {
  /** How many patterns there are. */
  readonly length: number;
  /** The first match from a position on, and of those that begin there that of the first pattern. */
  readonly find: OnigScanner['findNextMatchSync'];
}

/** Where a match begins, in UTF-16 code units. */
export const startOf = ({ captureIndices }: IOnigMatch): number => captureIndices[0]?.start ?? 0;

/**
 * Patterns that are compiled once, when they are first looked for, and remember what they found last: from every position
 * between where they were asked to begin and where they found it, they would find the same. Where one of them depends on
 * that position, or may do so because we do not understand it, nothing is remembered.
 */
export function createPatternRun(
  engine: RegexEngine,
  patterns: readonly string[],
  outlineOf: (pattern: string) => Outline | null,
): PatternRun {
  let scanner: OnigScanner | null = null;
  const remembers = patterns.every((pattern) => outlineOf(pattern)?.dependsOnStart === false);
  let last: Parameters<PatternRun['find']> | null = null;
  let found: IOnigMatch | null = null;
  return {
    length: patterns.length,
    find: (line, position, options) => {
      const isKnown =
        remembers &&
        last !== null &&
        last[0] === line &&
        last[1] <= position &&
        last[2] === options &&
        (found === null || position <= startOf(found));
      if (!isKnown) {
        scanner ??= engine.createScanner([...patterns]);
        found = scanner.findNextMatchSync(line, position, options);
        last = [line, position, options];
      }
      return found;
    },
  };
}

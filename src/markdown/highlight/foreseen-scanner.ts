import type { IOnigMatch, OnigString } from 'shiki/textmate';
import type { LineLetters } from './line-letters.ts';
import { letterAt, none } from './outline/letter-set.ts';
import type { OutlinedPattern } from './outlined-pattern.ts';
import { startOf } from './pattern-run.ts';

/** Looks for some patterns in lines of known letters. */
export interface ForeseenScanner {
  find(
    line: OnigString,
    letters: Exclude<LineLetters, 'others'>,
    position: number,
    options: number,
  ): IOnigMatch | null;
}

/**
 * A scanner that asks Oniguruma for a pattern only where V8 has found its outline, which is much less work: nine in ten of
 * these places are matches, so hardly anything is looked for that is not there, or that another match precedes. Of a third of
 * the patterns the outline tells all there is to tell, and Oniguruma is not even asked.
 */
export function createForeseenScanner(patterns: readonly OutlinedPattern[]): ForeseenScanner {
  const candidates: (readonly number[] | undefined)[] = [];

  /** The patterns that may match before a letter. */
  const candidatesBefore = (letter: number): readonly number[] => {
    const known = candidates[letter];
    if (known !== undefined) return known;
    const bit = 1n << BigInt(letter);
    const found = patterns.flatMap(({ first }, index) => ((first & bit) === none ? [] : [index]));
    candidates[letter] = found;
    return found;
  };

  return {
    find: (line, letters, position, options) => {
      const text = line.content;
      for (let at = position; at <= text.length; at += 1) {
        for (const index of candidatesBefore(letterAt(text, at))) {
          const pattern = patterns[index];
          if (pattern === undefined) continue;
          const outline = pattern[letters];
          outline.lastIndex = at;
          if (!outline.test(text)) continue;
          if (pattern.isWhole && options === 0)
            return { index, captureIndices: [span(at, outline.lastIndex)] };
          const found = pattern.run.find(line, pattern.dependsOnStart ? position : at, options);
          if (found !== null && startOf(found) === at) return { index, captureIndices: found.captureIndices };
        }
      }
      return null;
    },
  };
}

const span = (start: number, end: number) => ({ start, end, length: end - start });

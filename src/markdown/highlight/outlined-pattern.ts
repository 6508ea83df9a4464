import type { LetterSet } from './outline/letter-set.ts';
import { beginning, type Outline } from './outline/outline.ts';
import type { PatternRun } from './pattern-run.ts';

/** A pattern with its outline, which is looked for at a position of a line. */
export type OutlinedPattern = {
  readonly run: PatternRun;
  /** With what a match begins, or what follows it where it is empty. */
  readonly first: LetterSet;
  /** Whether what it matches depends on where a search began. */
  readonly dependsOnStart: boolean;
  /** Whether all that is to be told of a match is where its outline ends. */
  readonly isWhole: boolean;
  /** Sticky expressions for lines of these letters. */
  readonly ascii: RegExp;
  readonly hangul: RegExp;
};

/**
 * A pattern with its outline.
 * @param run of this pattern alone
 */
export function outlinedPattern(outline: Outline, run: PatternRun): OutlinedPattern {
  const { source, dependsOnStart } = outline;
  const inHangul = source.replaceAll('\\b', boundary).replaceAll('\\B', `(?!${boundary})`);
  const ascii = new RegExp(source, 'y');
  return {
    run,
    first: beginning(outline),
    dependsOnStart,
    isWhole: outline.isWhole && !dependsOnStart,
    ascii,
    hangul: inHangul === source ? ascii : new RegExp(inHangul, 'y'),
  };
}

/** JavaScript's `\b` does not know that a syllable belongs to a word. No outline has a backslash of its own before a `b`. */
const wordLetter = '[\\w\\uac00-\\ud7a3]';
const boundary = `(?:(?<=${wordLetter})(?!${wordLetter})|(?<!${wordLetter})(?=${wordLetter}))`;

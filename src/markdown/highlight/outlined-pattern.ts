import type { SoughtOutline } from './outline/sought-outline.ts';
import type { PatternRun } from './pattern-run.ts';

/** A pattern with its outline, which is looked for at a position of a line. */
export type OutlinedPattern = Omit<SoughtOutline, 'source'> & {
  readonly run: PatternRun;
  /** Sticky expressions for lines of these letters. */
  readonly ascii: RegExp;
  readonly hangul: RegExp;
};

/**
 * A pattern with its outline.
 * @param run of this pattern alone
 */
export function outlinedPattern(outline: SoughtOutline, run: PatternRun): OutlinedPattern {
  const { source, first, dependsOnStart, isWhole } = outline;
  const inHangul = source.replaceAll('\\b', boundary).replaceAll('\\B', `(?!${boundary})`);
  const ascii = new RegExp(source, 'y');
  return {
    run,
    first,
    dependsOnStart,
    isWhole,
    ascii,
    hangul: inHangul === source ? ascii : new RegExp(inHangul, 'y'),
  };
}

/** JavaScript's `\b` does not know that a syllable belongs to a word. No outline has a backslash of its own before a `b`. */
const wordLetter = '[\\w\\uac00-\\ud7a3]';
const boundary = `(?:(?<=${wordLetter})(?!${wordLetter})|(?<!${wordLetter})(?=${wordLetter}))`;

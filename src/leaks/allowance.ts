import { windowLength } from './windows.ts';

/** Whether a piece of text may stand where it was found. */
export type Allowance = (found: string) => boolean;

/**
 * What a site lets pass: a piece of text is allowed when what its patterns leave of it is too short to be told apart.
 * @param patterns sources of regular expressions; letter case does not count, because texts are compared without it
 */
export function createAllowance(patterns: readonly string[]): Allowance {
  const expressions = patterns.map((pattern) => new RegExp(pattern, 'giu'));
  return (found) => {
    const left = expressions.reduce((text, expression) => text.replace(expression, '\0'), found);
    return left !== found && left.split('\0').every((piece) => piece.length < windowLength);
  };
}

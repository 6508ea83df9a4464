import { type ErrorTokens, errorTokens } from '../log-line/error-tokens.ts';
import { withoutFrames } from '../log-line/is-frame.ts';
import { type ReadError, readError } from '../log-line/read-error.ts';
import type { Pasted } from './same-error.ts';

/** A line that was pasted, as it is and as it is looked for. */
export type PastedLine = { readonly text: string; readonly tokens: ErrorTokens };

/** So many different lines of a log are compared with those of a post. */
const mostCompared = 100;

/** Lines of what was pasted that say something. */
export function pastedLines(pasted: string): readonly PastedLine[] {
  return withoutFrames(withLineEnds(pasted).split('\n'))
    .map((text) => ({ text, tokens: errorTokens(text) }))
    .filter(({ tokens }) => tokens.size > 0);
}

/** Lines of a log that say how things go well. */
const isWell = /\b(?:TRACE|DEBUG|INFO)\b|^\s*Normal\s/;

/** So many lines before and behind one belong to it. */
const around = 3;

/**
 * What was pasted, to be compared: each line once, without those that say how things go well, and all that they are known
 * by. Who pastes one line means that one.
 */
export function comparedLines(pasted: readonly PastedLine[]): Pick<Pasted, 'lines' | 'all'> {
  const different = new Map(pasted.map((line) => [[...line.tokens.keys()].join(' '), line]));
  const read = [...different.values()]
    .filter(({ text }) => !isWell.test(text))
    .map(({ text }) => readError(text));
  const lines = read
    .map((line, at) => ({
      ...line,
      isWrong: line.isWrong || pasted.length === 1,
      around: tokensOf(read.slice(Math.max(0, at - around), at + around + 1)),
    }))
    .toSorted((a, b) => Number(b.isWrong) - Number(a.isWrong))
    .slice(0, mostCompared);
  return { lines, all: tokensOf(read) };
}

function tokensOf(lines: readonly ReadError[]): ErrorTokens {
  return new Map(lines.flatMap(({ tokens }) => [...tokens]));
}

/** Ends of lines inside JSON as what they are, but for the \n of `C:\nginx`. */
function withLineEnds(pasted: string): string {
  return pasted.replace(/(\b[A-Za-z]:\\[^\s"']*)|\\n/g, (_, path: string | undefined) => path ?? '\n');
}

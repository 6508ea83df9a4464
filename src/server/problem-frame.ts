import type { Span } from '../kernel/diagnostic.ts';
import type { FrameLine } from './overlay-problem.ts';

/** Lines that are shown before and after the one with the problem. */
const around = 2;

/** As much of a line as is shown, and how much of that lies before the mark, in UTF-16 code units. */
const longest = 240;
const lead = 60;

/** Control characters and marks that turn the direction of a line (UAX #9): they would hide what is there. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * The line a problem stands on with the lines around it, as the live client shows them. Lines keep their characters
 * but for tabs and those that would not show, which become one other character each, so that columns stay right.
 * @returns no lines when the text has no such line
 */
export function problemFrame(text: string, span: Span): readonly FrameLine[] {
  const lines = text.split('\n');
  const marked = lines[span.line - 1];
  if (marked === undefined) return [];
  const from = firstShown(marked, span.column - 1);
  const end = span.endLine === span.line ? span.endColumn - 1 : marked.length;
  const first = Math.max(span.line - 1 - around, 0);
  return lines.slice(first, span.line + around).map((line, at) => {
    const number = first + at + 1;
    const shown = drawn(line.slice(from, from + longest));
    return {
      number,
      text: shown,
      mark: number === span.line ? markIn(shown, span.column - 1, end, from) : null,
    };
  });
}

/** The code unit from which the lines are shown, so that the mark is in sight; never the middle of a character. */
function firstShown(line: string, start: number): number {
  if (start <= longest - lead) return 0;
  const from = start - lead;
  return isLowSurrogate(line.charCodeAt(from)) ? from - 1 : from;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The mark in what is shown of its line; one code unit at least, so that an empty place is seen too. */
function markIn(shown: string, start: number, end: number, from: number) {
  const begin = Math.min(start - from, shown.length);
  return { from: begin, to: Math.max(begin + 1, Math.min(end - from, shown.length)) };
}

function drawn(text: string): string {
  return text.replaceAll('\t', ' ').replace(unsafe, '\u00B7');
}

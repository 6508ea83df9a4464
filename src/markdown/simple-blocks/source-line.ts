import type { Point, Position } from 'unist';

/**
 * A line of a source without its end, or what of it lies inside a container: behind the `> ` of a quotation, the mark of
 * an item. It begins at a column, counted from 1, and an offset in UTF-16 code units.
 */
export type SourceLine = {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
};

/** The lines of a source. */
export function linesOf(source: string): readonly SourceLine[] {
  let offset = 0;
  return source.split('\n').map((text, at) => {
    const line = { text, line: at + 1, column: 1, offset };
    offset += text.length + 1;
    return line;
  });
}

/** The line from one of its characters on. */
export function lineFrom({ text, line, column, offset }: SourceLine, from: number): SourceLine {
  return { text: text.slice(from), line, column: column + from, offset: offset + from };
}

/** The place before a character of a line. */
export function pointIn({ line, column, offset }: SourceLine, at: number): Point & { offset: number } {
  return { line, column: column + at, offset: offset + at };
}

/** The place of all of some lines, which are one at least. */
export function positionOf(first: SourceLine, last: SourceLine): Position {
  return { start: pointIn(first, 0), end: pointIn(last, last.text.length) };
}

/** Whether there is nothing on a line but blanks; behind the last one there is nothing at all. */
export const isBlank = (line: SourceLine | undefined): boolean => /^[ \t]*$/.test(line?.text ?? '');

export const isIndented = (line: SourceLine | undefined): boolean => /^[ \t]/.test(line?.text ?? '');

/** The number of the first line, from one on, that is not blank. */
export function afterBlanks(lines: readonly SourceLine[], from: number): number {
  let at = from;
  for (let line = lines[at]; line !== undefined && isBlank(line); line = lines[at]) at += 1;
  return at;
}

/** The end of a text whose lines these are. */
export function endOf(lines: readonly SourceLine[]): Point {
  const last = lines.at(-1);
  return last === undefined ? { line: 1, column: 1, offset: 0 } : pointIn(last, last.text.length);
}

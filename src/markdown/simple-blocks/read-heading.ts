import type { Found } from './found.ts';
import { readPhrasing } from './read-phrasing.ts';
import { lineFrom, positionOf, type SourceLine } from './source-line.ts';

const depths = [1, 2, 3, 4, 5, 6] as const;

/** Reads a heading with text, and without number signs that might close it. */
export function readHeading(lines: readonly SourceLine[], at: number): Found | null {
  const line = lines[at];
  const [opening, marks = ''] = /^(#{1,6}) (?!.*(?: #|#$))/.exec(line?.text ?? '') ?? [];
  const depth = depths[marks.length - 1];
  if (line === undefined || opening === undefined || depth === undefined) return null;
  const content = lineFrom(line, opening.length);
  const children = content.text === '' ? null : readPhrasing([content]);
  return (
    children && {
      block: { type: 'heading', depth, children, position: positionOf(line, line) },
      next: at + 1,
    }
  );
}

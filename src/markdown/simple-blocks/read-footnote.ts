import type { FootnoteDefinition } from 'mdast';
import type { Found, ReadInside } from './found.ts';
import { afterBlanks, isBlank, isIndented, lineFrom, positionOf, type SourceLine } from './source-line.ts';

/** The mark of a footnote, and one space before its text. */
const mark = /^\[\^([\w-]+)\]: (?=\S)/;

/** Reads a footnote of one line. */
export function readFootnote(lines: readonly SourceLine[], at: number, readInside: ReadInside): Found | null {
  const line = lines[at];
  const below = lines[at + 1];
  const [opening, label = ''] = mark.exec(line?.text ?? '') ?? [];
  if (line === undefined || opening === undefined) return null;
  const children = readInside([lineFrom(line, opening.length)]);
  const ends = isBlank(below) ? !isIndented(lines[afterBlanks(lines, at + 1)]) : mark.test(below?.text ?? '');
  if (children === null || !ends) return null;
  const block: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: label.toLowerCase(),
    label,
    children,
    position: positionOf(line, line),
  };
  return { block, next: at + 1 };
}

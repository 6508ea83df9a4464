import type { AlignType, TableCell, TableRow } from 'mdast';
import type { Found } from './found.ts';
import { readPhrasing } from './read-phrasing.ts';
import { isBlank, lineFrom, pointIn, positionOf, type SourceLine } from './source-line.ts';

/** The row below the head of a table, with bars at both ends. */
const delimiters = /^\|(?: *:?-+:? *\|)+$/;

/** Reads a table whose rows have bars at both ends and the same number of cells. */
export function readTable(lines: readonly SourceLine[], at: number): Found | null {
  const own: SourceLine[] = [];
  for (let line = lines[at]; line !== undefined && !isBlank(line); line = lines[at + own.length]) {
    if (!/^\|.*\|$/.test(line.text)) return null;
    own.push(line);
  }
  const [head, below, ...body] = own;
  const last = own.at(-1);
  if (head === undefined || below === undefined || last === undefined || !delimiters.test(below.text))
    return null;
  const align = below.text.slice(1, -1).split('|').map(alignOf);
  const rows: TableRow[] = [];
  for (const line of [head, ...body]) {
    const row = readRow(line);
    if (row === null || row.children.length !== align.length) return null;
    rows.push(row);
  }
  const position = positionOf(head, last);
  return { block: { type: 'table', align, children: rows, position }, next: at + own.length };
}

function alignOf(cell: string): AlignType {
  const marks = cell.replaceAll(' ', '');
  if (marks.startsWith(':')) return marks.endsWith(':') && marks.length > 1 ? 'center' : 'left';
  return marks.endsWith(':') ? 'right' : null;
}

/** A cell has the bar before it; the last has the one behind it, too. */
function readRow(line: SourceLine): TableRow | null {
  const cells: TableCell[] = [];
  let start = 0;
  for (const text of line.text.slice(1, -1).split('|')) {
    const content = /[^ ](?:.*[^ ])?/.exec(text);
    const behind = lineFrom(line, start + 1 + (content?.index ?? 0));
    const children = readPhrasing([{ ...behind, text: content?.[0] ?? '' }]);
    if (children === null) return null;
    const end = start + 1 + text.length;
    const isLast = end === line.text.length - 1;
    const position = { start: pointIn(line, start), end: pointIn(line, isLast ? end + 1 : end) };
    cells.push({ type: 'tableCell', children, position });
    start = end;
  }
  return { type: 'tableRow', children: cells, position: positionOf(line, line) };
}

import type { List, ListItem } from 'mdast';
import type { Point } from 'unist';
import { beginsBlock } from './beginnings.ts';
import type { Found, ReadInside } from './found.ts';
import { isBlank, lineFrom, pointIn, type SourceLine } from './source-line.ts';

/** The mark of an item, its number if it has one, and one space before what is in it. */
const mark = /^(?:[-*+]|(\d{1,9})[.)]) (?=\S)/;

/** Whether a line begins an item. */
export const isItem = (line: string): boolean => /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);

/** Reads a list without empty lines, whose items go on with their own indentation. */
export function readList(lines: readonly SourceLine[], at: number, readInside: ReadInside): Found | null {
  const opening = mark.exec(lines[at]?.text ?? '');
  const items: ListItem[] = [];
  let next = at;
  for (let line = lines[at]; line !== undefined && isSameKind(line, opening?.[0]); line = lines[next]) {
    const inside = linesOfItem(lines, next);
    const item = readItem(pointIn(line, 0), inside, readInside);
    if (item === null) return null;
    items.push(item);
    next += inside.length;
  }
  const start = items[0]?.position?.start;
  const end = items.at(-1)?.position?.end;
  const below = lines[next];
  // A paragraph may go on below, less indented, or a list of another kind may begin.
  const ends = below === undefined || isBlank(below) || beginsBlock(below.text);
  if (opening === null || start === undefined || end === undefined || !ends) return null;
  const number = opening[1] === undefined ? null : Number(opening[1]);
  const block: List = {
    type: 'list',
    ordered: number !== null,
    start: number,
    spread: false,
    children: items,
    position: { start, end },
  };
  return { block, next };
}

/** A box before what is to be done, or has been. */
const box = /^\[([ xX])\] (?=\S)/;

function readItem(start: Point, inside: readonly SourceLine[], readInside: ReadInside): ListItem | null {
  const [first, ...others] = inside;
  // An item that begins with an item is another one right below a paragraph.
  if (first === undefined || isItem(first.text)) return null;
  const [whole = '', check] = box.exec(first.text) ?? [];
  const children = readInside([lineFrom(first, whole.length), ...others]);
  const opening = children?.[0];
  const end = children?.at(-1)?.position?.end;
  if (children === null || opening === undefined || end === undefined) return null;
  if (check !== undefined) {
    if (opening.type !== 'paragraph') return null;
    // The box belongs to a paragraph that does not begin with text.
    if (opening.position !== undefined && opening.children[0]?.type !== 'text')
      opening.position.start = pointIn(first, 0);
  }
  const checked = check === undefined ? null : check !== ' ';
  return { type: 'listItem', spread: false, checked, children, position: { start, end } };
}

/** Items of a list have the same sign, or the same sign behind their numbers. */
function isSameKind(line: SourceLine, opening: string | undefined): boolean {
  return mark.exec(line.text)?.[0].at(-2) === opening?.at(-2) && opening !== undefined;
}

/** What is in the item that begins at a line: the rest of the line, and the lines below that are indented as far. */
function linesOfItem(lines: readonly SourceLine[], at: number): SourceLine[] {
  const inside: SourceLine[] = [];
  const width = mark.exec(lines[at]?.text ?? '')?.[0].length ?? 0;
  const indent = ' '.repeat(width);
  for (let line = lines[at]; line !== undefined; line = lines[at + inside.length]) {
    const isOwn = inside.length === 0 || (line.text.startsWith(indent) && !isBlank(line));
    if (!isOwn) break;
    inside.push(lineFrom(line, width));
  }
  return inside;
}

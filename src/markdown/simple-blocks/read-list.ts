import type { List, ListItem } from 'mdast';
import type { Point } from 'unist';
import { beginsBlock } from './beginnings.ts';
import type { Found, ReadInside } from './found.ts';
import { afterBlanks, isBlank, isIndented, lineFrom, pointIn, type SourceLine } from './source-line.ts';

/** The mark of an item, its number if it has one, and one space before what is in it. */
const mark = /^(?:[-*+]|(\d{1,9})[.)]) (?=\S)/;

/** Whether a line begins an item. */
export const isItem = (line: string): boolean => /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);

/** Reads a list in whose items there are no empty lines, and which go on with their own indentation. */
export function readList(lines: readonly SourceLine[], at: number, readInside: ReadInside): Found | null {
  const opening = mark.exec(lines[at]?.text ?? '');
  const items: ListItem[] = [];
  let next = at;
  let spread = false;
  for (let line = lines[at]; line !== undefined && isSameKind(line, opening?.[0]); line = lines[next]) {
    const inside = linesOfItem(lines, next);
    const item = readItem(pointIn(line, 0), inside, readInside);
    if (item === null) return null;
    items.push(item);
    next += inside.length;
    const behind = afterBlanks(lines, next);
    if (behind > next && isSameKind(lines[behind], opening?.[0])) {
      spread = true;
      next = behind;
    }
  }
  const start = items[0]?.position?.start;
  const end = items.at(-1)?.position?.end;
  if (!endsAt(lines, next)) return null;
  if (opening === null || start === undefined || end === undefined) return null;
  const number = opening[1] === undefined ? null : Number(opening[1]);
  const block: List = {
    type: 'list',
    ordered: number !== null,
    start: number,
    spread,
    children: items,
    position: { start, end },
  };
  return { block, next };
}

/** Whether nothing goes on with a list behind its last line: no paragraph, nothing that is indented, no strange item. */
function endsAt(lines: readonly SourceLine[], next: number): boolean {
  const below = lines[next]?.text ?? '';
  const behind = lines[afterBlanks(lines, next)];
  const { text = '' } = behind ?? {};
  return isBlank(lines[next])
    ? !isIndented(behind) && (!isItem(text) || mark.test(text))
    : beginsBlock(below);
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
function isSameKind(line: SourceLine | undefined, opening: string | undefined): boolean {
  return mark.exec(line?.text ?? '')?.[0].at(-2) === opening?.at(-2) && opening !== undefined;
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

import { beginsBlock, beginsList } from './beginnings.ts';
import type { Found, ReadInside } from './found.ts';
import { isBlank, lineFrom, positionOf, type SourceLine } from './source-line.ts';

/** Reads a quotation, every line of which begins with its mark and a space. */
export function readQuotation(
  lines: readonly SourceLine[],
  at: number,
  readInside: ReadInside,
): Found | null {
  const own: SourceLine[] = [];
  for (let line = lines[at]; line?.text.startsWith('> '); line = lines[at + own.length]) own.push(line);
  const [first] = own;
  const last = own.at(-1);
  const below = lines[at + own.length];
  // A paragraph may go on below, without a mark.
  const text = below?.text ?? '';
  const ends = isBlank(below) || beginsBlock(text) || beginsList(text);
  if (first === undefined || last === undefined || !ends) return null;
  const inside = own.map((line) => lineFrom(line, 2));
  const children = inside.some(isBlank) ? null : readInside(inside);
  return (
    children && {
      block: { type: 'blockquote', children, position: positionOf(first, last) },
      next: at + own.length,
    }
  );
}

import { beginsBlock, beginsList } from './beginnings.ts';
import type { Found } from './found.ts';
import { readPhrasing } from './read-phrasing.ts';
import { isBlank, positionOf, type SourceLine } from './source-line.ts';

/**
 * A line of a paragraph begins as no other block does, whether it is the first or another. Three tildes are a fence, and
 * a line of equals signs makes a heading of what is above.
 */
const ordinary =
  /^(?:[^\s\ufeff#>`~*+=_|<:\d-]|`(?!``)|~~?(?!~)|\*\*?[\dA-Za-z가-힣]|\d(?!\d{0,8}[.)](?:\s|$)))/u;

/** Reads a paragraph. */
export function readParagraph(lines: readonly SourceLine[], at: number): Found | null {
  const own: SourceLine[] = [];
  for (let line = lines[at]; line !== undefined && !isBlank(line); line = lines[at + own.length]) {
    if (own.length > 0 && (beginsBlock(line.text) || beginsList(line.text))) break;
    if (!ordinary.test(line.text)) return null;
    own.push(line);
  }
  const [first] = own;
  const last = own.at(-1);
  const children = readPhrasing(own);
  if (first === undefined || last === undefined || children === null) return null;
  const position = positionOf(first, last);
  return { block: { type: 'paragraph', children, position }, next: at + own.length };
}

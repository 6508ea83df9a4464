import type { Found, SimpleBlock } from './found.ts';
import { isItem } from './read-list.ts';
import { afterBlanks, type SourceLine } from './source-line.ts';

/** Blocks that follow each other, and the number of the line behind the last; where it began when there are none. */
export type Run = { readonly blocks: readonly SimpleBlock[]; readonly next: number };

/**
 * Reads simple blocks one after the other, as many as there are.
 * @param isOpen whether something above, which is not simple, may end here only: then no list and no quotation is simple
 */
export function readRun(
  lines: readonly SourceLine[],
  begin: number,
  isOpen: boolean,
  read: (lines: readonly SourceLine[], at: number) => Found | null,
): Run {
  const blocks: SimpleBlock[] = [];
  let next = begin;
  let last = begin;
  for (let at = begin; at < lines.length; at = afterBlanks(lines, next)) {
    const found = read(lines, at);
    const isBehindOpen = isOpen && blocks.length === 0 && found !== null && containers.has(found.block.type);
    if (found === null || isBehindOpen) {
      // The parser reads an item differently right below a paragraph.
      if (at === next && isItem(lines[at]?.text ?? '') && blocks.pop() !== undefined) next = last;
      break;
    }
    blocks.push(found.block);
    last = at;
    next = found.next;
  }
  return { blocks, next };
}

const containers: ReadonlySet<string> = new Set(['list', 'blockquote', 'footnoteDefinition']);

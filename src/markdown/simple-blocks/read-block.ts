import type { Found, SimpleBlock } from './found.ts';
import { readFence } from './read-fence.ts';
import { readFootnote } from './read-footnote.ts';
import { readHeading } from './read-heading.ts';
import { isItem, readList } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { readQuotation } from './read-quotation.ts';
import { readTable } from './read-table.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Reads the block that begins at a line, which is not blank and comes at the beginning, behind an empty line or behind
 * another block that was read.
 * @returns null when it is not simple: then Markdown's own parser has to read it
 */
export function readBlock(lines: readonly SourceLine[], at: number): Found | null {
  const { text = '' } = lines[at] ?? {};
  if (text.startsWith('#')) return readHeading(lines, at);
  if (/^(?:`{3}|~{3})/.test(text)) return readFence(lines, at);
  if (text.startsWith('>')) return readQuotation(lines, at, readBlocks);
  if (text.startsWith('|')) return readTable(lines, at);
  if (text.startsWith('[^')) return readFootnote(lines, at, readBlocks);
  return isItem(text) ? readList(lines, at, readBlocks) : readParagraph(lines, at);
}

function readBlocks(lines: readonly SourceLine[]): SimpleBlock[] | null {
  const blocks: SimpleBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = readBlock(lines, at);
    if (found === null) return null;
    blocks.push(found.block);
    at = found.next;
  }
  return blocks;
}

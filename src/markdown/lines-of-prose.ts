import type { SourceLine } from './simple-blocks/source-line.ts';

/** What stands before a fence (quotation marks, list marks, indentation), and the fence itself. */
const opening = /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(`{3,}(?=[^`]*$)|~{3,})/;

/** A fenced block that is open: its fence, whether it stands in a quotation, and how far its container is indented. */
type OpenFence = { readonly mark: string; readonly quoted: boolean; readonly indent: number };

/**
 * Those of the lines of a source that are prose, outside its fenced code blocks. A fence inside a quotation or a list ends with it, closed or
 * not, so that what follows is never taken for code.
 */
export function linesOfProse(lines: readonly SourceLine[]): readonly SourceLine[] {
  const prose: SourceLine[] = [];
  let open: OpenFence | null = null;
  for (const line of lines) {
    const { text } = line;
    if (open !== null && leavesContainer(text, open)) open = null;
    else if (open !== null && closes(text, open)) {
      open = null;
      continue;
    }
    const fence: OpenFence | null = open === null ? fenceIn(text) : null;
    if (open === null && fence === null) prose.push(line);
    open ??= fence;
  }
  return prose;
}

function fenceIn(text: string): OpenFence | null {
  if (!mayBeFence(text)) return null;
  const [, before = '', mark] = opening.exec(text) ?? [];
  if (mark === undefined) return null;
  const isListed = /[-*+.)]/.test(before);
  // Four columns of plain indentation make indented code, not a fence; inside a list they may belong to the item.
  return {
    mark,
    quoted: before.includes('>'),
    indent: isListed ? before.length : Math.max(0, before.length - 3),
  };
}

/** Hardly any line has a fence, and to ask for its marks takes the least. */
const mayBeFence = (text: string): boolean => text.includes('```') || text.includes('~~~');

function leavesContainer(text: string, { quoted, indent }: OpenFence): boolean {
  if (quoted) return !/^\s*>/.test(text);
  return indent > 0 && text.trim() !== '' && indentOf(text) < indent;
}

const indentOf = (text: string) => (/^[ \t]*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length;

function closes(text: string, { mark }: OpenFence): boolean {
  if (!mayBeFence(text)) return false;
  const [, run = ''] = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(text) ?? [];
  return run.startsWith(mark);
}

/** A line of the source that is prose, not code: its text, its number from 1, and the offset of its first character. */
export type ProseLine = { readonly text: string; readonly line: number; readonly offset: number };

/** What stands before a fence (quotation marks, list marks, indentation), and the fence itself. */
const opening = /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(`{3,}(?=[^`]*$)|~{3,})/;

/** A fenced block that is open: its fence, whether it stands in a quotation, and how far its container is indented. */
type OpenFence = { readonly mark: string; readonly quoted: boolean; readonly indent: number };

/**
 * The lines of a source outside its fenced code blocks. A fence inside a quotation or a list ends with it, closed or
 * not, so that what follows is never taken for code.
 */
export function linesOfProse(source: string): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let offset = 0;
  let open: OpenFence | null = null;
  for (const [at, text] of source.split('\n').entries()) {
    if (open !== null && leavesContainer(text, open)) open = null;
    else if (open !== null && closes(text, open)) {
      open = null;
      offset += text.length + 1;
      continue;
    }
    const fence: OpenFence | null = open === null ? fenceIn(text) : null;
    if (open === null && fence === null) lines.push({ text, line: at + 1, offset });
    open ??= fence;
    offset += text.length + 1;
  }
  return lines;
}

function fenceIn(text: string): OpenFence | null {
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

function leavesContainer(text: string, { quoted, indent }: OpenFence): boolean {
  return quoted ? !/^\s*>/.test(text) : text.trim() !== '' && indentOf(text) < indent;
}

const indentOf = (text: string) => (/^[ \t]*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length;

function closes(text: string, { mark }: OpenFence): boolean {
  const [, run = ''] = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(text) ?? [];
  return run.startsWith(mark);
}

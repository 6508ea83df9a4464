import type { Blockquote, Heading, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { Span } from '../kernel/diagnostic.ts';
import { walk } from './walk.ts';

/** A paragraph, a heading or a cell, in the author's own words. */
export type ProseBlock = {
  readonly nodes: readonly RootContent[];
  /** As it was written, without marks; what is no prose (code, an image) is one `￼`. */
  readonly text: string;
  /** Where in the source a stretch of the text stands, from one offset up to another. */
  readonly spanOf: (start: number, end: number) => Span;
};

/** The prose of a text, block by block. What it quotes from others is left out. */
export function proseBlocks(tree: Root, source: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  walk(tree, ['blockquote', 'paragraph', 'heading', 'tableCell'], (node, at) => {
    if (node.type === 'blockquote') return isCallout(node) ? undefined : at + 1;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push(proseBlock(node, source));
    return undefined;
  });
  return blocks;
}

type Block = Paragraph | Heading | TableCell;

/** `> [!NOTE]` is the author's own voice, not a quotation. */
function isCallout({ children: [first] }: Blockquote): boolean {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' && /^\[!\w+\]/.test(text.value);
}

function proseBlock(block: Block, source: string): ProseBlock {
  const prose = proseOf(block.children, source);
  return {
    nodes: block.children,
    text: prose.map((piece) => piece.text).join(''),
    spanOf: (start, end) => spanOf(block, source, offsetIn(prose, start), offsetIn(prose, end - 1) + 1),
  };
}

/** A piece of prose as it was written, and where it stands in the source. What is no prose is one `￼`. */
type Piece = { readonly text: string; readonly offset: number };

function proseOf(nodes: readonly RootContent[], source: string): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'text') return [{ text: source.slice(offset, node.position?.end.offset), offset }];
    return 'children' in node ? proseOf(node.children, source) : [{ text: '￼', offset }];
  });
}

/** Where a character of the prose stands in the source. */
function offsetIn(prose: readonly Piece[], at: number): number {
  let before = 0;
  for (const { text, offset } of prose) {
    if (at < before + text.length) return offset + at - before;
    before += text.length;
  }
  throw new RangeError(`The prose has ${before} characters, none at ${at}`);
}

function spanOf(block: Block, source: string, from: number, to: number): Span {
  const place = (offset: number) => {
    const before = source.slice(block.position?.start.offset ?? 0, offset).split('\n');
    const { line = 1, column = 1 } = block.position?.start ?? {};
    const inLine = before.at(-1)?.length ?? 0;
    return { line: line + before.length - 1, column: before.length === 1 ? column + inLine : inLine + 1 };
  };
  const [start, end] = [place(from), place(to)];
  return { ...start, endLine: end.line, endColumn: end.column };
}

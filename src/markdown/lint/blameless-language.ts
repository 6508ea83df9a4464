import type { Blockquote, Heading, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { PostType } from '../../content/post-type.ts';
import { findLanguage } from '../../incident/language/find-language.ts';
import type { Span } from '../../kernel/diagnostic.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';

/** The posts that look back on what went wrong. In all others the words are nobody's concern, and are not looked at. */
const lookingBack: ReadonlySet<PostType> = new Set(['incident-report', 'retrospective']);

/**
 * Words that look for a culprit where conditions are to be found, in the prose of reports and retrospectives. What is
 * quoted, code or an address is not read; an earlier incident may be spoken of where a link stands beside it.
 */
export function lintBlamelessLanguage(tree: Root, source: string, type: PostType, report: Report): void {
  if (!lookingBack.has(type)) return;
  walk(tree, ['blockquote', 'paragraph', 'heading', 'tableCell'], (node, at) => {
    if (node.type === 'blockquote') return isCallout(node) ? undefined : at + 1;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      lintBlock(node, source, report);
    return undefined;
  });
}

type Block = Paragraph | Heading | TableCell;

/** `> [!NOTE]` is the author's own voice, not a quotation. */
function isCallout({ children: [first] }: Blockquote): boolean {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' && /^\[!\w+\]/.test(text.value);
}

function lintBlock(block: Block, source: string, report: Report): void {
  const prose = proseOf(block.children, source);
  const text = prose.map((piece) => piece.text).join('');
  for (const { kind, start, end } of findLanguage(text)) {
    if (kind === 'earlier-incident' && hasLink(block.children)) continue;
    const [from, to] = [offsetIn(prose, start), offsetIn(prose, end - 1) + 1];
    report(`language/${kind}`, spanOf(block, source, from, to), {
      words: text.slice(start, end).replace(/\s+/g, ' '),
    });
  }
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

function hasLink(nodes: readonly RootContent[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'link' ||
      node.type === 'linkReference' ||
      node.type === 'wikiLink' ||
      ('children' in node && hasLink(node.children)),
  );
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

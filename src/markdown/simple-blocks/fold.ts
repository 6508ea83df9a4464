import type { Found, SimpleBlock } from './found.ts';
import { readBlock } from './read-block.ts';
import { closingLine } from './read-fence.ts';
import { isItem } from './read-list.ts';
import { readRun } from './read-run.ts';
import { afterBlanks, isBlank, isIndented, linesOf, type SourceLine } from './source-line.ts';
import { isUnsure } from './unsure.ts';

/** A stretch of a source that Markdown's own parser need not read, in offsets, and what the parser reads in its place. */
export type Fold = {
  readonly start: number;
  readonly end: number;
  readonly standIn: string;
  readonly content: FoldContent;
};

/**
 * What a fold is: the empty lines before the text; blocks that were read; or what stands in a fenced block between its
 * fences, with the place of the whole.
 */
export type FoldContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'blocks'; readonly blocks: readonly SimpleBlock[] }
  | { readonly kind: 'code'; readonly start: number; readonly end: number };

/** A source less its folds. */
export type Folded = { readonly text: string; readonly folds: readonly Fold[] };

/**
 * Takes out of a source what is simple enough to be read without a parser that is ready for anything: most of a post.
 * Whether what looks like a block is one, and not inside raw HTML, only the parser knows: see `unfold`.
 */
export function fold(source: string): Folded {
  const folds = isUnsure(source) ? [] : foldsOf(linesOf(source));
  const kept = folds.map(
    ({ start, standIn }, at) => `${source.slice(folds[at - 1]?.end ?? 0, start)}${standIn}`,
  );
  return { text: `${kept.join('')}${source.slice(folds.at(-1)?.end ?? 0)}`, folds };
}

/** Some of the folds of a source, and the number of the line behind what was looked at. */
type Stretch = { readonly folds: readonly Fold[]; readonly next: number };

function foldsOf(lines: readonly SourceLine[]): readonly Fold[] {
  const begin = afterBlanks(lines, 0);
  const blank: Fold = { start: 0, end: lines[begin]?.offset ?? 0, standIn: '', content: { kind: 'blank' } };
  const folds = begin === 0 ? [] : [blank];
  let isOpen = false;
  for (let at = begin; at < lines.length; at = afterBlanks(lines, at)) {
    const simple = foldBlocks(lines, at, isOpen);
    const others = foldCode(lines, simple.next);
    folds.push(...simple.folds, ...others.folds);
    isOpen = lines.slice(simple.next, others.next).some(mayStayOpen);
    at = others.next;
  }
  return folds;
}

/**
 * Simple blocks that follow each other are one fold, and a paragraph of one letter stands in for them.
 * @param isOpen whether something above, which is not simple, may end here only
 */
function foldBlocks(lines: readonly SourceLine[], begin: number, isOpen: boolean): Stretch {
  const { blocks, next } = readRun(lines, begin, isOpen, readWithoutFootnotes);
  const first = lines[begin];
  const last = lines[next - 1];
  if (blocks.length === 0 || first === undefined || last === undefined) return { folds: [], next };
  const fold: Fold = {
    start: first.offset,
    end: last.offset + last.text.length,
    // What follows must not go on with the paragraph.
    standIn: isBlank(lines[next]) ? 'x' : 'x\n',
    content: { kind: 'blocks', blocks },
  };
  return { folds: [fold], next };
}

/** A footnote and its calls may be anywhere in the text, so that they are left together. */
function readWithoutFootnotes(lines: readonly SourceLine[], at: number): Found | null {
  const found = readBlock(lines, at);
  if (found === null || found.block.type === 'code') return found;
  return lines.slice(at, found.next).some(({ text }) => text.includes('[^')) ? null : found;
}

/** What is not simple goes on to the next empty line. The insides of fenced blocks in it are folds. */
function foldCode(lines: readonly SourceLine[], begin: number): Stretch {
  const folds: Fold[] = [];
  let at = begin;
  for (let line = lines[at]; line !== undefined && !isBlank(line); line = lines[at]) {
    const [, mark] = /^(`{3,9}(?=[^`]*$)|~{3,9}(?!~))/.exec(line.text) ?? [];
    // What is not closed goes on to the end.
    const close = mark === undefined ? at : (closingLine(lines, at, mark) ?? lines.length);
    const inside = insideOf(lines, at, close);
    if (inside !== null) folds.push(inside);
    at = close + 1;
  }
  return { folds, next: at };
}

/** What stands between two fences, unless it is nothing or a directive may end in it. */
function insideOf(lines: readonly SourceLine[], opening: number, closing: number): Fold | null {
  const [before, first, last] = [lines[opening], lines[opening + 1], lines[closing]];
  if (before === undefined || first === undefined || last === undefined || first.offset >= last.offset)
    return null;
  if (lines.slice(opening, closing).some(({ text }) => text.includes(':::'))) return null;
  const content = { kind: 'code', start: before.offset, end: last.offset + last.text.length } as const;
  return { start: first.offset, end: last.offset, standIn: '', content };
}

/** Whether a line may belong to what an empty line does not end: a list, a quotation, a footnote, indented code. */
const mayStayOpen = (line: SourceLine): boolean =>
  isIndented(line) || /^(?:>|\[\^)/.test(line.text) || isItem(line.text);

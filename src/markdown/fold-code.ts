import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';

/** Whole lines of a source that a parser need not read, as offsets in UTF-16 code units. */
type Fold = {
  readonly start: number;
  readonly end: number;
  /** The fenced block whose inside they are, its fences among it; null for the empty lines before the text. */
  readonly block: { readonly start: number; readonly end: number } | null;
};

/** A source less its folds. */
export type Folded = { readonly text: string; readonly folds: readonly Fold[] };

/**
 * A fence at the margin, of a length that people write, up to the end of its line. (`^` would also see the beginning of
 * a line behind U+2028.)
 */
const opening = /(?<=\n|^)(`{3,9}(?=[^`\n]*\n)|~{3,9}(?!~))[^\n]*\n/g;

/** Line ends and characters that Markdown replaces, and containers that may end inside a fence. */
const unsure = /[\r\0]|:::/;

/**
 * Takes the insides of fenced code blocks out of a source, and the empty lines before it, which are what is left of its
 * frontmatter. They are most of an engineer's post, have no Markdown in them, and cost a parser as much as prose.
 * Whether what looks like a fence is one, only the parser knows: see `unfold`.
 */
export function fold(source: string): Folded {
  const [blank = ''] = /^(?:[ \t]*\n)+(?=[^\n\ufeff])/.exec(source) ?? [];
  const before: Fold[] = blank === '' ? [] : [{ start: 0, end: blank.length, block: null }];
  const folds = unsure.test(source) ? before : [...before, ...insidesOfFences(source, blank.length)];
  const kept = folds.map(({ start }, at) => source.slice(folds[at - 1]?.end ?? 0, start));
  return { text: `${kept.join('')}${source.slice(folds.at(-1)?.end ?? 0)}`, folds };
}

function insidesOfFences(source: string, from: number): Fold[] {
  const folds: Fold[] = [];
  opening.lastIndex = from;
  for (let found = opening.exec(source); found !== null; found = opening.exec(source)) {
    const [line, mark = ''] = found;
    const start = found.index + line.length;
    const closing = new RegExp(`(?<=\\n) {0,3}${mark}${mark[0]}*[ \\t]*(?=\\n|$)`, 'g');
    closing.lastIndex = start;
    const end = closing.exec(source)?.index;
    if (end === undefined) break;
    if (end > start) folds.push({ start, end, block: { start: found.index, end: closing.lastIndex } });
    opening.lastIndex = closing.lastIndex;
  }
  return folds;
}

/**
 * Puts back into a tree what was taken out of its source, and gives every node its place there.
 * @param tree what a parser made of the folded text
 * @returns null if a fence was none: in raw HTML it means nothing. Then the source has to be read as it is
 */
export function unfold(tree: Root, source: string, folds: readonly Fold[]): Root | null {
  moveInto(tree, movesOf(source, folds));
  const blocks = new Map(tree.children.map((node) => [node.position?.start.offset, node]));
  for (const { start, end, block } of folds) {
    if (block === null) continue;
    const node = blocks.get(block.start);
    if (node?.type !== 'code' || node.position?.end.offset !== block.end) return null;
    node.value = source.slice(start, end - 1);
  }
  return tree;
}

/** How far what stands behind a fold moves when it is opened; `from` is an offset in the folded text. */
type Move = { readonly from: number; readonly characters: number; readonly lines: number };

function movesOf(source: string, folds: readonly Fold[]): readonly Move[] {
  let characters = 0;
  let lines = 0;
  return folds.map(({ start, end }) => {
    const from = start - characters;
    characters += end - start;
    lines += source.slice(start, end).split('\n').length - 1;
    return { from, characters, lines };
  });
}

/** Moves all nodes of a tree. The walk has a list of its own, so that no depth is too much for it. */
function moveInto(tree: Root, moves: readonly Move[]): void {
  const moved = ({ line, column, offset = 0 }: Point): Point => {
    const move = moves.findLast(({ from }) => from <= offset);
    return { line: line + (move?.lines ?? 0), column, offset: offset + (move?.characters ?? 0) };
  };
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { position } = node;
    if (position !== undefined) {
      // The tree itself begins with the source, whatever is at its beginning.
      const start = node === tree ? position.start : moved(position.start);
      node.position = { start, end: moved(position.end) };
    }
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
}

import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Point } from 'unist';
import type { Fold } from './fold.ts';
import type { SimpleBlock } from './found.ts';

/**
 * Puts back into a tree what was folded in its source, and gives every node its place there.
 * @param tree what a parser made of the folded text
 * @returns null if a fold was not what it looked like: in raw HTML nothing is. Then the source has to be read as it is
 */
export function unfold(tree: Root, source: string, folds: readonly Fold[]): Root | null {
  if (folds.length === 0) return tree;
  const moves = movesOf(source, folds);
  const toFind = new Map(
    moves.filter(({ fold }) => fold.content.kind !== 'blank').map((move) => [move.place, move]),
  );
  // The walk has a list of its own, so that no depth is too much for it.
  const waiting: Nodes[] = [];
  const open = <Child extends Nodes>(child: Child): readonly (Child | SimpleBlock)[] => {
    const move = toFind.get(child.position?.start.offset ?? -1);
    if (move !== undefined && isWhatItLookedLike(child, move)) {
      toFind.delete(move.place);
      if (move.fold.content.kind === 'blocks') return move.fold.content.blocks;
      if (child.type === 'code') child.value = source.slice(move.fold.start, move.fold.end - 1);
    }
    waiting.push(child);
    return [child];
  };
  tree.children = tree.children.flatMap(open);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    moveNode(node, moves);
    // A block at the margin lies in the text itself or in a directive.
    if (node.type === 'containerDirective') node.children = node.children.flatMap(open);
    else if ('children' in node) waiting.push(...node.children);
  }
  if (tree.position !== undefined) tree.position.end = endOf(source);
  return toFind.size === 0 ? tree : null;
}

/** A fold in the folded text: where its block begins there, and how far what stands behind it moves when it is opened. */
type Move = {
  readonly fold: Fold;
  readonly place: number;
  readonly from: number;
  readonly characters: number;
  readonly lines: number;
};

function movesOf(source: string, folds: readonly Fold[]): readonly Move[] {
  let characters = 0;
  let lines = 0;
  return folds.map((fold) => {
    const { start, end, standIn, content } = fold;
    const place = (content.kind === 'code' ? content.start : start) - characters;
    const from = start - characters + standIn.length;
    characters += end - start - standIn.length;
    lines += lineEnds(source.slice(start, end)) - lineEnds(standIn);
    return { fold, place, from, characters, lines };
  });
}

/** Whether a node that stands where a fold should be is the paragraph that stands in for it, or its block of code. */
function isWhatItLookedLike(
  { type, position }: Nodes,
  { fold: { content }, place, characters }: Move,
): boolean {
  const end = position?.end.offset;
  return content.kind === 'code'
    ? type === 'code' && end === content.end - characters
    : type === 'paragraph' && end === place + 1;
}

function moveNode(node: Nodes, moves: readonly Move[]): void {
  const moved = ({ line, column, offset = 0 }: Point): Point => {
    const move = moves.findLast(({ from }) => from <= offset);
    return { line: line + (move?.lines ?? 0), column, offset: offset + (move?.characters ?? 0) };
  };
  const { position } = node;
  if (position !== undefined) node.position = { start: moved(position.start), end: moved(position.end) };
}

function endOf(source: string): Point {
  const column = source.length - source.lastIndexOf('\n');
  return { line: lineEnds(source) + 1, column, offset: source.length };
}

const lineEnds = (text: string): number => text.split('\n').length - 1;

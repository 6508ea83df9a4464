import type { Root, RootContent } from 'hast';
import { textOf } from './text-of.ts';

/** A block of a post and its text, as it is written and as lines that have something on them. */
export type TextBlock = {
  readonly node: RootContent;
  readonly text: string;
  readonly lines: readonly string[];
};

/** The blocks of a post, one below the other; without its footnotes. */
export function textBlocksOf(tree: Root): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const node of tree.children) {
    if (node.type === 'ours' && node.tagName === 'section') continue;
    const text = textOf(node);
    blocks.push({ node, text, lines: linesOf(text) });
  }
  return blocks;
}

/** The lines of a text that have something on them, without white space at their ends. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

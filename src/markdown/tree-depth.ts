import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/** How many levels deep a tree is. Goes through it level by level, so that no depth is too much for it. */
export function treeDepth(tree: HtmlNodes | MarkdownNodes): number {
  let depth = -1;
  for (let level = [tree]; level.length > 0; depth += 1) {
    const below: (HtmlNodes | MarkdownNodes)[] = [];
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child);
    level = below;
  }
  return depth;
}

import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/** How many levels deep a tree is. Walks with a list of its own, so that no depth is too much for it. */
export function treeDepth(tree: HtmlNodes | MarkdownNodes): number {
  let deepest = 0;
  const waiting: [HtmlNodes | MarkdownNodes, number][] = [[tree, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    if ('children' in node) for (const child of node.children) waiting.push([child, depth + 1]);
  }
  return deepest;
}

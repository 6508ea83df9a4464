import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/** How many levels deep a tree is, and which kinds of nodes are in it. */
export type TreeShape = { readonly depth: number; readonly kinds: ReadonlySet<string> };

/** Looks over a tree. Goes through it level by level, so that no depth is too much for it. */
export function shapeOf(tree: HtmlNodes | MarkdownNodes): TreeShape {
  const kinds = new Set<string>();
  let depth = -1;
  for (let level = [tree]; level.length > 0; depth += 1) {
    const below: (HtmlNodes | MarkdownNodes)[] = [];
    for (const node of level) {
      kinds.add(node.type);
      if ('children' in node) for (const child of node.children) below.push(child);
    }
    level = below;
  }
  return { depth, kinds };
}

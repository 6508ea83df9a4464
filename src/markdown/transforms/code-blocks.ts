import type { Root } from 'mdast';
import { walk } from '../walk.ts';

/**
 * Sets code blocks aside as text: they are highlighted after the sanitiser, so that colours are ours and a block of
 * thousands of tokens never becomes a tree.
 */
export function setCodeBlocksAside(tree: Root): void {
  walk(tree, 'code', (node, index, parent) => {
    parent.children[index] = {
      type: 'ours',
      tagName: 'figure',
      properties: {},
      code: { lang: node.lang ?? '', meta: node.meta ?? '', text: node.value },
      children: [],
      position: node.position,
    };
  });
}

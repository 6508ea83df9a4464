import type { PhrasingContent, Root } from 'mdast';
import { walk } from '../walk.ts';

/** Line breaks in a paragraph as `<br>`, for a site whose authors write as on a blog service (T9). */
export function breakLines(tree: Root): void {
  walk(tree, 'text', (node, index, parent) => {
    if (!node.value.includes('\n')) return undefined;
    const lines = node.value.split('\n');
    const parts: PhrasingContent[] = lines.flatMap((value, at): PhrasingContent[] =>
      at === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
}

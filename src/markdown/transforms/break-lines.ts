import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Line breaks in a paragraph as `<br>`, for a site whose authors write as on a blog service (T9). */
export function breakLines(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined || !node.value.includes('\n')) return undefined;
    const lines = node.value.split('\n');
    const parts: PhrasingContent[] = lines.flatMap((value, at): PhrasingContent[] =>
      at === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

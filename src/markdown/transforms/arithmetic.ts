import type { PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * `2*1024*1024` is arithmetic: emphasis between digits, of nothing but digits, is turned back into the asterisks it
 * was written with. Nobody emphasises digits in the middle of a number.
 */
export function arithmetic(tree: Root): void {
  visit(tree, 'emphasis', (node, index, parent) => {
    if (index === undefined || parent === undefined) return;
    const inner = textOf(node);
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    const isNumber = /^\d[\d.,]*$/.test(inner);
    if (!isNumber || before?.type !== 'text' || after?.type !== 'text') return;
    if (!/[\d)]$/.test(before.value) || !/^[\d(]/.test(after.value)) return;
    const text: PhrasingContent = { type: 'text', value: `*${inner}*` };
    parent.children[index] = text;
  });
}

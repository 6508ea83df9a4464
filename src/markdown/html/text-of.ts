import type { Nodes } from 'hast';

/** The text of a tree, without code blocks, footnote marks and pictures. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'ours' && (node.tagName === 'sup' || node.code !== undefined)) return '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

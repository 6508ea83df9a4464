import type { Nodes } from 'hast';
import type { OursReference } from '../ours.ts';

/** The text of a tree, without code blocks, footnote marks and pictures. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'ours' && (node.tagName === 'sup' || node.code !== undefined)) return '';
  if (node.type === 'ours' && node.reference?.hole === 'title') return nameOfTarget(node.reference);
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The title of another post is not known here (law 3, One file); its slug stands for it. */
function nameOfTarget({ target }: OursReference): string {
  return target.kind === 'slug' ? target.slug : '';
}

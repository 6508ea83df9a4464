import type { Nodes } from 'hast';
import type { OursReference } from '../ours.ts';

/** The text of a tree, without code blocks, footnote marks and pictures. */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'ours':
      if (node.tagName === 'sup' || node.code !== undefined) return '';
      return node.reference?.hole === 'title' ? nameOfTarget(node.reference) : textOfAll(node.children);
    case 'element':
      return node.tagName === 'br' ? '\n' : textOfAll(node.children);
    case 'root':
      return textOfAll(node.children);
    default:
      return '';
  }
}

function textOfAll(nodes: readonly Nodes[]): string {
  let text = '';
  for (const node of nodes) text += textOf(node);
  return text;
}

/** The title of another post is not known here (law 3, One file); its slug stands for it. */
function nameOfTarget({ target }: OursReference): string {
  return target.kind === 'slug' ? target.slug : '';
}

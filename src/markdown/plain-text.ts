import type { Root } from 'hast';
import { textOf } from './html/text-of.ts';

/** The text of a post, one block a line, without markup, code blocks and footnotes. */
export function plainTextOf(tree: Root): string {
  return tree.children
    .filter((node) => !(node.type === 'ours' && node.tagName === 'section'))
    .map((node) => linesOf(textOf(node)).join('\n'))
    .filter((text) => text !== '')
    .join('\n');
}

/** The beginning of a post that can stand for the whole: its first paragraphs, up to the next heading. */
export function openingOf(tree: Root): string {
  const first = tree.children.findIndex((node) => node.type === 'element' && node.tagName === 'p');
  if (first < 0) return '';
  const rest = tree.children.slice(first);
  const heading = rest.findIndex((node) => node.type === 'element' && /^h[2-6]$/.test(node.tagName));
  return rest
    .slice(0, heading < 0 ? undefined : heading)
    .filter((node) => node.type === 'element' && node.tagName === 'p')
    .slice(0, 3)
    .map((node) => textOf(node))
    .join(' ');
}

/** The lines of a text that have something on them, without white space at their ends. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

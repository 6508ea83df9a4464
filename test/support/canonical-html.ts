import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { ReferenceTarget } from '../../src/content/reference.ts';
import { readAddress } from '../../src/markdown/html/reference-target.ts';

type Node = DefaultTreeAdapterMap['node'];

const source = 'posts/post.md';

/** A reference as an address that no reader takes for a relative one. */
export const filled = (target: ReferenceTarget) => `ref:${JSON.stringify(target)}`;

/** An address as what it points to, so that two ways of writing one are equal. */
export function canonicalAddress(address: string): string {
  const read = readAddress(address, source);
  if (read.kind === 'reference') return filled(read.target);
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * HTML as a text in which equal documents are equal: attributes sorted, addresses canonical, the white space between
 * blocks left out, and without what hoego adds for its theme (anchors, classes, wrappers).
 */
export function canonicalHtml(html: string, shiftHeadings = 0): string {
  return parseFragment(html)
    .childNodes.map((node) => write(node, shiftHeadings))
    .join('')
    .replace(/\n+/g, '\n')
    .trim();
}

const decoration = new Set([
  'id',
  'rel',
  'loading',
  'decoding',
  'tabindex',
  'class',
  'aria-label',
  'role',
  'data-lang',
]);

function write(node: Node, shift: number): string {
  if (node.nodeName === '#text' && 'value' in node) return prose(node.value);
  if (!('tagName' in node)) return '';
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  if (attributes.get('class') === 'code') return `<pre>${JSON.stringify(textOf(node))}</pre>`;
  if (node.tagName === 'pre') return `<pre>${JSON.stringify(textOf(node).replace(/\n$/, ''))}</pre>`;
  const inner = node.childNodes.map((child) => write(child, shift)).join('');
  if (attributes.get('class') === 'anchor') return '';
  if (attributes.get('class') === 'table-scroll') return inner;
  const isHeading = /^h[1-6]$/.test(node.tagName);
  const name = isHeading ? `h${Number(node.tagName[1]) - shift}` : node.tagName;
  const aligned = /^align-(\w+)$/.exec(attributes.get('class') ?? '')?.[1];
  if (aligned !== undefined) attributes.set('align', aligned);
  const shown = [...attributes]
    .filter(([attribute]) => !decoration.has(attribute))
    .map(([attribute, value]) => ` ${attribute}="${isAddress(attribute) ? canonicalAddress(value) : value}"`)
    .sort();
  const end = ['br', 'img', 'hr', 'input'].includes(name) ? '' : `</${name}>`;
  return `<${name}${shown.join('')}>${inner.trim()}${end}\n`;
}

const isAddress = (attribute: string) => attribute === 'href' || attribute === 'src';

function prose(text: string): string {
  if (text.trim() === '' && text.includes('\n')) return '';
  return text.replaceAll('<', '&lt;').replace(/\s*\n\s*/g, '\n');
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

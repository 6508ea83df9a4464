import type { Element, Nodes, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { type HtmlOurs, spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';
import { allowed } from './allow-list.ts';
import { isSafeAddress } from './safe-address.ts';

/**
 * The last word on everything that comes from an author: only elements, attributes and addresses of the allow list
 * stay; the text of what is left out does. Elements of our own keep their properties and are looked into. What is
 * left out is reported, so that nothing vanishes silently.
 */
export function sanitise(tree: Root, report: Report): Root {
  reportRemoved(tree, report);
  const masked = maskOurs(tree);
  const clean: Nodes = sanitize(tree, allowed);
  const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [] };
  unmaskOurs(root, masked);
  return root;
}

/**
 * The sanitiser knows elements only: `ours` pass it as elements whose `data` says which they are. (It copies data deeply,
 * so what they are is kept aside.)
 * @returns what they are
 */
function maskOurs(tree: Root): readonly HtmlOurs[] {
  const masked: HtmlOurs[] = [];
  walk(tree, 'ours', (node, index, parent) => {
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: {},
      children: node.children,
      data: { ours: masked.push(node) - 1 },
    };
    return index;
  });
  return masked;
}

function unmaskOurs(tree: Root, masked: readonly HtmlOurs[]): void {
  walk(tree, 'element', (node, index, parent) => {
    const ours = node.data?.ours === undefined ? undefined : masked[node.data.ours];
    if (ours === undefined) return undefined;
    parent.children[index] = { ...ours, children: node.children };
    return index;
  });
}

function reportRemoved(tree: Root, report: Report): void {
  walk(tree, 'element', (node, index) => {
    if (!allowedTags.has(node.tagName)) {
      report('html/removed-element', spanOf(node), { tag: node.tagName });
      return allowed.strip?.includes(node.tagName) ? index + 1 : undefined;
    }
    reportAttributes(node, report);
    return undefined;
  });
}

const allowedTags: ReadonlySet<string> = new Set(allowed.tagNames);

/** The attributes that every element may have, and those of each that may have others. */
const anywhere = attributesOf('*');
const attributesByTag: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.keys(allowed.attributes ?? {}).map((tag) => [tag, new Set([...anywhere, ...attributesOf(tag)])]),
);

function attributesOf(tag: string): ReadonlySet<string> {
  const definitions = allowed.attributes?.[tag] ?? [];
  return new Set(
    definitions.map((definition) => (typeof definition === 'string' ? definition : definition[0])),
  );
}

/** Most elements have no attributes, and there are hundreds of them in a post: nothing is made of those. */
function reportAttributes(element: Element, report: Report): void {
  const { tagName, properties } = element;
  const kept = attributesByTag.get(tagName) ?? anywhere;
  for (const name of Object.keys(properties)) {
    if (kept.has(name)) continue;
    report('html/removed-attribute', spanOf(element), { tag: tagName, attribute: attributeName(name) });
  }
  for (const name of addresses) {
    const value = properties[name];
    if (typeof value !== 'string' || isSafeAddress(name, value)) continue;
    report('html/unsafe-address', spanOf(element), { address: value.slice(0, 80) });
  }
}

const addresses = ['href', 'src'] as const;

/** An attribute as an author writes it: the tree says `className`, `onError`, `dataSrc`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  return /^(?:aria|data)[A-Z]/.test(property)
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase();
}

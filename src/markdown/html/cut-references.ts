import type { Element, ElementContent, Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import type { PlacedReference, Reference } from '../../content/reference.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { type HtmlOurs, spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';
import { readAddress } from './reference-target.ts';

/** Where the HTML will be cut. No post contains it: Markdown replaces U+0000 by U+FFFD, and the scan refuses it. */
export const cut = '\u0000';

/**
 * Replaces every reference inside the site by a hole (law 3, One file): the tag of a link or a picture becomes text
 * with a cut where its address will stand.
 * @param ids the anchors of this post, against which `#anchor` is checked
 * @returns the references, in the order of their holes
 */
export function cutReferences(
  tree: Root,
  source: SourcePath,
  ids: readonly string[],
  report: Report,
): PlacedReference[] {
  const references: PlacedReference[] = [];
  walk(tree, ['element', 'ours'], (node, index, parent) => {
    const hole = node.type === 'ours' ? statedHole(node) : foundHole(node, source, ids, report);
    if (hole === undefined) return undefined;
    references.push({ ...hole.reference, span: spanOf(node) });
    parent.children.splice(index, 1, ...hole.content);
    // The address comes before what the link contains: go on behind the opening tag.
    return index + 1;
  });
  return references;
}

type Hole = { reference: Reference; content: ElementContent[] };

function statedHole(node: HtmlOurs): Hole | undefined {
  if (node.reference === undefined) return undefined;
  const { hole, target } = node.reference;
  const content = hole === 'title' ? [raw(cut)] : [raw(`<a href="${cut}">`), ...node.children, raw('</a>')];
  return { reference: { hole, target }, content };
}

function foundHole(
  node: Element,
  source: SourcePath,
  ids: readonly string[],
  report: Report,
): Hole | undefined {
  const attribute = node.properties.href === undefined ? 'src' : 'href';
  const value = node.properties[attribute];
  if (typeof value !== 'string') return undefined;
  const address = readAddress(value, source);
  if (address.kind === 'malformed')
    report('markdown/malformed-address', spanOf(node), { address: value.slice(0, 120) });
  if (address.kind === 'here' && address.anchor !== 'top' && !ids.includes(address.anchor)) {
    report('markdown/missing-anchor', spanOf(node), { anchor: address.anchor });
  }
  if (address.kind !== 'reference') return undefined;
  const isImage = node.tagName === 'img';
  const hasSize = node.properties.width !== undefined || node.properties.height !== undefined;
  const hole = isImage && !hasSize ? 'image' : attribute;
  const { [attribute]: _, ...others } = node.properties;
  const opening = `<${node.tagName}${hole === 'image' ? cut : ` ${attribute}="${cut}"`}`;
  return {
    reference: { hole, target: address.target },
    content: [raw(opening), ...reopened(node, others)],
  };
}

/** The rest of an element whose tag was begun: its other attributes, its content and its end. */
function reopened(node: Element, properties: Element['properties']): ElementContent[] {
  const isVoid = node.tagName === 'img' || node.tagName === 'source';
  const rest = [raw(`${attributesOf(properties)}>`), ...node.children];
  return isVoid ? rest : [...rest, raw(`</${node.tagName}>`)];
}

const attributeNames: Readonly<Record<string, string>> = {
  ariaLabel: 'aria-label',
  playsInline: 'playsinline',
};

function attributesOf(properties: Element['properties']): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      if (value === null || value === undefined || value === false) return '';
      const attribute = attributeNames[name] ?? name.toLowerCase();
      if (value === true) return ` ${attribute}`;
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      return ` ${attribute}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
    })
    .join('');
}

const raw = (value: string): Raw => ({ type: 'raw', value });

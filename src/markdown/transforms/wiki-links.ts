import type { Root, RootContent } from 'mdast';
import type { OursReference } from '../ours.ts';
import { walk } from '../walk.ts';

/** Turns `[[slug#anchor|label]]` into a reference; without a label its text is the title of the target. */
export function wikiLinks(tree: Root): void {
  walk(tree, 'wikiLink', (node, index, parent) => {
    // In a table a bar must be escaped, so `\|` parts a label as well.
    const [address = '', ...label] = node.value.split(/\\?\|/);
    const [slug = '', anchor = null] = address.trim().normalize('NFC').split('#');
    const target = { kind: 'slug', slug, anchor } as const;
    const part = (hole: OursReference['hole'], tagName: string, children: RootContent[]): RootContent => ({
      type: 'ours',
      tagName,
      properties: {},
      reference: { hole, target },
      children,
      position: node.position,
    });
    const text = label.join('|').trim();
    const content: RootContent = text === '' ? part('title', 'span', []) : { type: 'text', value: text };
    parent.children[index] = part('href', 'a', [content]);
  });
}

import type { Element, Root, RootContent } from 'hast';
import { anchorOf } from '../../content/anchor.ts';
import type { Heading } from '../../content/post.ts';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';
import type { Words } from '../words.ts';
import { textOf } from './text-of.ts';

/**
 * Gives every heading an anchor and a link to itself, and finds the outline. A heading of level 1 in the body would
 * be a second title of the page, so all headings then go down a level. Ids that the author wrote in raw HTML stay
 * where they are plain words and no heading has them.
 * @returns the outline, and every anchor that can be linked to
 */
export function anchors(tree: Root, words: Words, report: Report): { headings: Heading[]; ids: string[] } {
  const titled: Element[] = [];
  const named: Element[] = [];
  // Footnotes have their anchors already; a heading of the same words gets another.
  const taken = new Set<string>(['footnote-label']);
  walk<RootContent, 'element' | 'ours'>(tree, ['element', 'ours'], (node) => {
    const { id } = node.properties;
    if (node.type === 'ours') {
      if (typeof id === 'string') taken.add(id);
    } else if (isHeading.test(node.tagName)) titled.push(node);
    else if (id !== undefined) named.push(node);
    return undefined;
  });
  const top = titled.find(({ tagName }) => tagName === 'h1');
  if (top !== undefined) {
    report('markdown/top-heading', spanOf(top), {});
    for (const heading of titled) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`;
  }
  const headings = titled.map((heading) => anchorHeading(heading, taken, words));
  for (const element of named) keepAuthorsId(element, taken);
  return { headings, ids: [...taken] };
}

const isHeading = /^h[1-6]$/;

function anchorHeading(element: Element, taken: Set<string>, words: Words): Heading {
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  const id = free(anchorOf(text) || 'section', taken);
  element.properties.id = id;
  element.children.push({
    type: 'ours',
    tagName: 'a',
    properties: {
      className: ['anchor'],
      href: `#${encodeURIComponent(id)}`,
      ariaLabel: words.selfLink(text),
    },
    children: [{ type: 'text', value: '#' }],
  });
  return { depth: Number(element.tagName[1]), id, text };
}

/** `절`, `절-1`, `절-2`: the first that is free. Takes it. */
function free(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 1; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

function keepAuthorsId(element: Element, taken: Set<string>): void {
  const id = typeof element.properties.id === 'string' ? element.properties.id.normalize('NFC') : null;
  if (id === null) return;
  if (taken.has(id) || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(id)) delete element.properties.id;
  else {
    element.properties.id = id;
    taken.add(id);
  }
}

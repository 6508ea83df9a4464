import type { Nodes } from 'hast';
import type { Heading } from '../content/post.ts';
import type { CodeText, PostText, SectionText } from '../content/post-text.ts';
import type { TextBlock } from './html/text-blocks.ts';

/** A section that is still being read. */
type OpenSection = Omit<SectionText, 'text' | 'code'> & {
  readonly lines: string[];
  readonly code: CodeText[];
};

/**
 * The text of a post for search, parted at its headings; without footnotes. A heading inside a quotation or a box begins
 * no section.
 * @param blocks before their code is highlighted
 */
export function postTextOf(blocks: readonly TextBlock[], headings: readonly Heading[]): PostText {
  const outline = new Map(headings.map((heading) => [heading.id, heading]));
  const sections: OpenSection[] = [{ anchor: null, depth: 1, heading: '', lines: [], code: [] }];
  for (const { node, lines } of blocks) {
    const heading = outline.get(idOf(node));
    if (heading !== undefined) {
      const { id, depth, text } = heading;
      sections.push({ anchor: id, depth, heading: text, lines: [], code: [] });
    } else {
      const section = sections.at(-1);
      section?.lines.push(...lines);
      if (section !== undefined) takeCode(node, section.code);
    }
  }
  return sections
    .filter(({ anchor, lines, code }) => anchor !== null || lines.length > 0 || code.length > 0)
    .map(({ anchor, depth, heading, lines, code }) => ({
      anchor,
      depth,
      heading,
      code,
      text: lines.join('\n'),
    }));
}

function idOf(node: Nodes): string {
  return node.type === 'element' && typeof node.properties.id === 'string' ? node.properties.id : '';
}

function takeCode(node: Nodes, found: CodeText[]): void {
  if (node.type === 'ours' && node.code !== undefined)
    found.push({ lang: node.code.lang, text: node.code.text });
  else if (node.type === 'ours' || node.type === 'element')
    for (const child of node.children) takeCode(child, found);
}

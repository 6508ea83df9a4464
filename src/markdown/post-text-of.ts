import type { Nodes, Root } from 'hast';
import type { Heading } from '../content/post.ts';
import type { CodeText, PostText, SectionText } from '../content/post-text.ts';
import { textOf } from './html/text-of.ts';
import { linesOf } from './plain-text.ts';

/** A section that is still being read. */
type OpenSection = Omit<SectionText, 'text' | 'code'> & {
  readonly lines: string[];
  readonly code: CodeText[];
};

/**
 * The text of a post for search, parted at its headings; without footnotes. A heading inside a quotation or a box begins
 * no section.
 * @param tree before its code is highlighted
 */
export function postTextOf(tree: Root, headings: readonly Heading[]): PostText {
  const outline = new Map(headings.map((heading) => [heading.id, heading]));
  const sections: OpenSection[] = [{ anchor: null, depth: 1, heading: '', lines: [], code: [] }];
  for (const node of tree.children) {
    if (node.type === 'ours' && node.tagName === 'section') continue;
    const heading = outline.get(idOf(node));
    if (heading !== undefined) {
      const { id, depth, text } = heading;
      sections.push({ anchor: id, depth, heading: text, lines: [], code: [] });
    } else {
      const section = sections.at(-1);
      section?.lines.push(...linesOf(textOf(node)));
      section?.code.push(...codeIn(node));
    }
  }
  return sections
    .filter(({ anchor, lines, code }) => anchor !== null || lines.length > 0 || code.length > 0)
    .map(({ lines, ...section }) => ({ ...section, text: lines.join('\n') }));
}

function idOf(node: Nodes): string {
  return node.type === 'element' && typeof node.properties.id === 'string' ? node.properties.id : '';
}

function codeIn(node: Nodes): readonly CodeText[] {
  if (node.type === 'ours' && node.code !== undefined)
    return [{ lang: node.code.lang, text: node.code.text }];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

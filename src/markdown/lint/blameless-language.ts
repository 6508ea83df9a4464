import type { Root, RootContent } from 'mdast';
import type { PostType } from '../../content/post-type.ts';
import { findLanguage } from '../../incident/language/find-language.ts';
import { type ProseBlock, proseBlocks } from '../prose-blocks.ts';
import type { Report } from '../report.ts';

/** The posts that look back on what went wrong. In all others the words are nobody's concern, and are not looked at. */
const lookingBack: ReadonlySet<PostType> = new Set(['incident-report', 'retrospective']);

/**
 * Words that look for a culprit where conditions are to be found, in the prose of reports and retrospectives. What is
 * quoted, code or an address is not read; an earlier incident may be spoken of where a link stands beside it.
 */
export function lintBlamelessLanguage(tree: Root, source: string, type: PostType, report: Report): void {
  if (!lookingBack.has(type)) return;
  for (const block of proseBlocks(tree, source)) lintBlock(block, report);
}

function lintBlock({ nodes, text, spanOf }: ProseBlock, report: Report): void {
  for (const { kind, start, end } of findLanguage(text)) {
    if (kind === 'earlier-incident' && hasLink(nodes)) continue;
    report(`language/${kind}`, spanOf(start, end), { words: text.slice(start, end).replace(/\s+/g, ' ') });
  }
}

function hasLink(nodes: readonly RootContent[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'link' ||
      node.type === 'linkReference' ||
      node.type === 'wikiLink' ||
      ('children' in node && hasLink(node.children)),
  );
}

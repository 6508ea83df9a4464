import type { Root } from 'mdast';
import type { MarkdownConfig } from '../../content/site-config.ts';
import type { Report } from '../report.ts';
import type { Words } from '../words.ts';
import { trimAutolinks } from './autolinks.ts';
import { breakLines } from './break-lines.ts';
import { callouts } from './callouts.ts';
import { setCodeBlocksAside } from './code-blocks.ts';
import { containers } from './containers.ts';
import { footnotes } from './footnotes.ts';
import { wikiLinks } from './wiki-links.ts';

/**
 * Makes Markdown's tree what its author meant. A tree is walked through for what is in it only.
 * @param kinds of the nodes that are in it
 * @param source the text the tree was made of
 */
export function transform(
  tree: Root,
  kinds: ReadonlySet<string>,
  source: string,
  { words, markdown }: { words: Words; markdown: MarkdownConfig },
  report: Report,
): void {
  if (kinds.has('link')) trimAutolinks(tree, source);
  if (kinds.has('wikiLink')) wikiLinks(tree);
  if (kinds.has('blockquote')) callouts(tree, words, report);
  if (kinds.has('containerDirective') || kinds.has('leafDirective')) containers(tree, source, words);
  if (markdown.breaks) breakLines(tree);
  if (kinds.has('code')) setCodeBlocksAside(tree);
  if (kinds.has('footnoteDefinition')) footnotes(tree, words, report);
}

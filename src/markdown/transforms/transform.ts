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
 * Makes Markdown's tree what its author meant.
 * @param source the text the tree was made of
 */
export function transform(
  tree: Root,
  source: string,
  { words, markdown }: { words: Words; markdown: MarkdownConfig },
  report: Report,
): void {
  trimAutolinks(tree, source);
  wikiLinks(tree);
  callouts(tree, words, report);
  containers(tree, source, words);
  if (markdown.breaks) breakLines(tree);
  setCodeBlocksAside(tree);
  footnotes(tree, words, report);
}

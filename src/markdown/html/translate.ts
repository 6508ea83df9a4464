import type { Root } from 'mdast';
import type { Report } from '../report.ts';
import { cleanHtmlOf } from '../simple-trees/clean-html-of.ts';
import { writeHtml } from '../simple-trees/write-html.ts';
import { limits } from '../too-costly.ts';
import type { CleanHtml } from './clean-html.ts';
import { translateAny } from './translate-any.ts';

/**
 * Markdown's tree as clean HTML. Most trees are simple, and need none of what is ready for any.
 * @param depth of the tree
 * @param source the text the tree was made of, for the places of its elements
 * @returns null if it is too deep
 */
export async function translate(
  markdown: Root,
  depth: number,
  source: string,
  report: Report,
): Promise<CleanHtml | null> {
  // A level of Markdown is two of HTML at most.
  const simple = depth <= limits.depth / 2 ? cleanHtmlOf(markdown, report) : null;
  return simple === null ? translateAny(markdown, source, report) : { tree: simple, write: writeHtml };
}

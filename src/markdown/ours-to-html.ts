import type { ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { HtmlOurs, MarkdownOurs } from './ours.ts';

/** Carries an element of our own from Markdown's tree into the HTML tree; what it contains is translated as usual. */
export function oursToHtml(state: State, node: MarkdownOurs): ElementContent {
  const { children: _, ...rest } = node;
  const html: HtmlOurs = { ...rest, children: state.all(node) };
  return html;
}

import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type {} from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { oursToHtml } from '../ours-to-html.ts';
import type { Report } from '../report.ts';
import { limits } from '../too-costly.ts';
import { shapeOf } from '../tree-shape.ts';
import { walk } from '../walk.ts';
import type { CleanHtml } from './clean-html.ts';
import { readRawHtml } from './raw-html.ts';
import { sanitise } from './sanitise.ts';

const translator = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers: { ours: oursToHtml } })
  .freeze();
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/**
 * Markdown's tree as clean HTML, whatever is in it.
 * @param source the text the tree was made of, for the places of its elements
 * @returns null if it is too deep
 */
export async function translateAny(
  markdown: MarkdownRoot,
  source: string,
  report: Report,
): Promise<CleanHtml | null> {
  const translated = readRawHtml(withoutClasses(await translator.run(markdown)), source, report);
  if (shapeOf(translated).depth > limits.depth * 2) return null;
  return { tree: sanitise(translated, report), write: (tree) => writer.stringify(settleOurs(tree)) };
}

/** The classes that remark-rehype gives to task lists are not the author's: they go before anything is reported. */
function withoutClasses(tree: HtmlRoot): HtmlRoot {
  walk(tree, 'element', ({ properties }) => {
    delete properties.className;
  });
  return tree;
}

/** Turns what is left of our own elements into plain ones, which the writer knows. */
function settleOurs(tree: HtmlRoot): HtmlRoot {
  walk(tree, 'ours', ({ tagName, properties, children }, index, parent) => {
    parent.children[index] = { type: 'element', tagName, properties, children };
    return index;
  });
  return tree;
}

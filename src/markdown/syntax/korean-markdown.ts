import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { autolinkLiteralFromMarkdown, autolinkLiteralSyntax } from './autolink-literals.ts';
import { knownHtml } from './known-html.ts';
import { multiplication } from './multiplication.ts';
import { tableSyntax } from './tables.ts';
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './wiki-link.ts';

/** `:::` and `::` at the start of a line, without the text form: `12:30`, `nginx:1.25`, `원인:메모리` are prose (T4). */
function blockDirectives(): Extension {
  const { flow } = directive();
  return flow === undefined ? {} : { flow };
}

/**
 * The Markdown that hoego reads: CommonMark and GFM, with the defaults that Korean prose needs.
 * - emphasis closes next to a particle: `**'강조'**를` (T1);
 * - one tilde is a range, `9시~10시`; only two strike out (T2);
 * - directives are blocks only (T4), raw HTML only where the tag is HTML's (T6);
 * - an asterisk between digits is arithmetic, `1920*1080`;
 * - `[[slug]]` refers to a post.
 */
export function koreanMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    autolinkLiteralSyntax(),
    gfmFootnote(),
    tableSyntax(),
    gfmTaskListItem(),
    blockDirectives(),
    wikiLinkSyntax,
    knownHtml,
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    autolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    directiveFromMarkdown(),
    wikiLinkFromMarkdown,
  ];
  remarkCjkFriendly.call(this);
  remarkCjkFriendlyStrikethrough.call(this, { singleTilde: false });
  // Of two constructs for one character the later extension's is tried first: products go before all emphasis.
  data.micromarkExtensions.push(multiplication);
}

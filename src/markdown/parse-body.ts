import type { Root } from 'hast';
import type { Heading, Suppression } from '../content/post.ts';
import type { PostText } from '../content/post-text.ts';
import type { PostType } from '../content/post-type.ts';
import type { PlacedReference } from '../content/reference.ts';
import type { MarkdownConfig } from '../content/site-config.ts';
import type { IncidentRecord } from '../incident/incident-record.ts';
import type { Diagnostic, Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { excerptOf } from './excerpt.ts';
import type { Tokenise } from './highlight/highlighter.ts';
import { anchors } from './html/anchors.ts';
import { cut, cutReferences } from './html/cut-references.ts';
import { highlightCode } from './html/highlight-code.ts';
import { presentation } from './html/presentation.ts';
import { textBlocksOf } from './html/text-blocks.ts';
import { translate } from './html/translate.ts';
import { linesOfProse } from './lines-of-prose.ts';
import { lintBlamelessLanguage } from './lint/blameless-language.ts';
import { lintTree } from './lint/lint-tree.ts';
import { lintOutageWord } from './lint/outage-word.ts';
import { lintProseLines } from './lint/prose-lines.ts';
import { openingOf, plainTextOf } from './plain-text.ts';
import { postTextOf } from './post-text-of.ts';
import { readMarkdown } from './read-markdown.ts';
import { readingMinutes } from './reading-time.ts';
import { createReport, type Report } from './report.ts';
import { type Section, sectionsOf } from './sections.ts';
import { linesOf } from './simple-blocks/source-line.ts';
import { readSuppressions } from './suppressions.ts';
import { isAffordable, limits } from './too-costly.ts';
import { transform } from './transforms/transform.ts';
import { shapeOf } from './tree-shape.ts';
import { walk } from './walk.ts';
import type { Words } from './words.ts';

/** What the text of a post comes to. */
export type ParsedBody = {
  /** The HTML, cut where references stand: one piece more than there are references. */
  readonly chunks: readonly string[];
  readonly references: readonly PlacedReference[];
  readonly headings: readonly Heading[];
  readonly anchors: readonly string[];
  readonly excerpt: string;
  readonly readingMinutes: number;
  /** What it says, for search. */
  readonly text: PostText;
  readonly suppressions: readonly Suppression[];
  readonly sections: readonly Section[];
};

/**
 * Markdown to HTML, for one post. The order is the meaning: lints see the text as it was typed, transforms make it
 * what was meant, the sanitiser comes last of all that touches the author's HTML, and only what hoego itself makes
 * (anchors, highlighting, holes) comes after it.
 * @param text the whole source with its frontmatter blanked, so that lines, columns and offsets are the file's
 */
export async function parseBody(
  text: string,
  source: SourcePath,
  options: {
    readonly type: PostType;
    /** Whom an incident hit, as its report states it. */
    readonly scope: IncidentRecord['scope'];
    readonly words: Words;
    readonly markdown: MarkdownConfig;
    readonly tokenise: Tokenise;
  },
): Promise<Outcome<ParsedBody>> {
  const { report, diagnostics } = createReport(source);
  const lines = linesOf(text);
  const prose = linesOfProse(lines);
  if (!isAffordable(text, lines, prose, report)) return refused(diagnostics);
  const markdown = readMarkdown(text);
  const { depth, kinds } = shapeOf(markdown);
  if (depth > limits.depth) {
    reportDepth(report);
    return refused(diagnostics);
  }
  lintProseLines(prose, report);
  lintTree(markdown, text, report);
  lintBlamelessLanguage(markdown, text, options.type, report);
  lintOutageWord(markdown, text, options.scope, report);
  const suppressions = readSuppressions(markdown, report);
  const sections = sectionsOf(markdown, lines.length);
  transform(markdown, kinds, text, options, report);

  const clean = await translate(markdown, depth, text, report);
  if (clean === null) {
    reportDepth(report);
    return refused(diagnostics);
  }
  const html = clean.tree;
  const outline = anchors(html, options.words, report);
  const blocks = textBlocksOf(html);
  const plainText = plainTextOf(blocks);
  const said = postTextOf(blocks, outline.headings);
  const excerpt = excerptOf(openingOf(blocks) || plainText);
  presentation(html, options.words);
  const codeLines = await highlightCode(html, options.tokenise, report);
  const references = cutReferences(html, source, outline.ids, report);
  if (plainText === '' && references.length === 0 && codeLines === 0 && !hasMedia(html))
    report('markdown/empty', firstLine, {});

  return {
    value: {
      chunks: clean.write(html).split(cut),
      references,
      headings: outline.headings,
      anchors: outline.ids,
      excerpt,
      readingMinutes: readingMinutes(plainText, codeLines),
      text: said,
      suppressions,
      sections,
    },
    diagnostics,
  };
}

/**
 * The same, with a net: should nesting that no counter knows of break the stack, it is an error of this post, and the
 * others are still told of theirs. The counters decide first, so that the machine's stack hardly ever does.
 */
export async function parseBodySafely(...input: Parameters<typeof parseBody>): Promise<Outcome<ParsedBody>> {
  try {
    return await parseBody(...input);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const { report, diagnostics } = createReport(input[1]);
    reportDepth(report);
    return refused(diagnostics);
  }
}

const firstLine = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function hasMedia(tree: Root): boolean {
  let found = false;
  walk(tree, 'element', ({ tagName }) => {
    found ||= tagName === 'img' || tagName === 'video' || tagName === 'audio';
  });
  return found;
}

function reportDepth(report: Report): void {
  report('markdown/too-deep', firstLine, { depth: limits.depth });
}

function refused(diagnostics: readonly Diagnostic[]): Outcome<ParsedBody> {
  return { value: emptyBody, diagnostics };
}

/** The body of a post whose text is not parsed. */
export const emptyBody: ParsedBody = {
  chunks: [''],
  references: [],
  headings: [],
  anchors: [],
  excerpt: '',
  readingMinutes: 1,
  text: [],
  suppressions: [],
  sections: [],
};

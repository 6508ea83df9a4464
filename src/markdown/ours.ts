import type { ElementContent, Properties } from 'hast';
import type { RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Point, Position } from 'unist';
import type { ReferenceTarget } from '../content/reference.ts';
import type { Span } from '../kernel/diagnostic.ts';

/**
 * An element that hoego itself puts into a post's tree, in Markdown's tree and in the HTML tree alike. It is a type of
 * its own, not an element with marks, because an author can write any element and any attribute in raw HTML but can
 * never write a node type: so `ours` passes the sanitiser with its properties, and nothing else does.
 */
export type Ours = {
  type: 'ours';
  tagName: string;
  properties: Properties;
  /** A reference that this element is, or stands for; its hole is cut when the tree becomes text. */
  reference?: OursReference;
  /** A code block, kept as text until after the sanitiser. */
  code?: CodeBlock;
  position?: Position | undefined;
};

/** `ours` in Markdown's tree. (An interface, because the tree's own types are, and may only so refer to themselves.) */
export interface MarkdownOurs extends Ours {
  children: RootContent[];
}

/** `ours` in the HTML tree. */
export interface HtmlOurs extends Ours {
  children: ElementContent[];
}

/** A reference and which hole it makes: the element's `href`, or its whole content. */
export type OursReference = { hole: 'href' | 'title'; target: ReferenceTarget };

/** A code block as the author wrote it: what stands after the fence, and the text. */
export type CodeBlock = { lang: string; meta: string; text: string };

declare module 'mdast' {
  interface RootContentMap {
    ours: MarkdownOurs;
    wikiLink: WikiLink;
  }
  interface PhrasingContentMap {
    ours: MarkdownOurs;
    wikiLink: WikiLink;
  }
}

declare module 'hast' {
  interface RootContentMap {
    ours: HtmlOurs;
  }
  interface ElementContentMap {
    ours: HtmlOurs;
  }
  interface ElementData {
    /** Which of a list of 'ours' this element stands for. */
    ours?: number;
  }
}

/** `[[slug#anchor|label]]` as the author wrote it. */
export type WikiLink = { type: 'wikiLink'; value: string; position?: Position | undefined };

const start: Point = { line: 1, column: 1 };

/** Where a node stands in its file; the top of the file for a node without a place. */
export function spanOf(node: { position?: Position | undefined }): Span {
  const from = node.position?.start ?? start;
  const to = node.position?.end ?? from;
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

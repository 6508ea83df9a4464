import type { Span } from '../kernel/diagnostic.ts';
import type { Digested } from '../kernel/digest.ts';
import type { SourcePath, UrlPath } from '../kernel/paths.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { PostType } from './post-type.ts';
import type { Reference } from './reference.ts';

/** One source file, parsed without looking at any other (law 3, One file). */
export type Post = {
  readonly source: SourcePath;
  readonly slug: string;
  /** `/posts/<slug>/`: the category is not part of it, so moving a post between categories changes no link. */
  readonly permalink: UrlPath;
  /** The id of its category; null for a post that lies directly in `posts/`. */
  readonly category: string | null;
  readonly type: PostType;
  readonly frontmatter: Frontmatter;
  /** Where each field stands: `date`, `tags.0`, `references.1.url`. */
  readonly fieldSpans: { readonly [field: string]: Span };
  /** As stated, else the beginning of the text. */
  readonly description: string;
  readonly headings: readonly Heading[];
  /** Every anchor in its HTML that can be linked to: its headings', its footnotes', those of the author's own HTML. */
  readonly anchors: readonly string[];
  /** The references in its HTML, in the order of its holes. */
  readonly references: readonly Reference[];
  readonly body: Digested<PostBody>;
  /** The text without markup, for excerpts and search. */
  readonly plainText: Digested<string>;
  readonly readingMinutes: number;
  readonly suppressions: readonly Suppression[];
};

/**
 * The HTML of a post, cut at its references like a tagged template: `chunks.length === references.length + 1`. The
 * holes are filled when a page is rendered, from the page's view.
 */
export type PostBody = { readonly chunks: readonly string[] };

/** A heading of the body; `id` is its anchor. */
export type Heading = { readonly depth: number; readonly id: string; readonly text: string };

/** An author's request not to be told of a code on these lines, with the reason. Errors are told all the same. */
export type Suppression = {
  readonly code: string;
  readonly fromLine: number;
  readonly toLine: number;
};

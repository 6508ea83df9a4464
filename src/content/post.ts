import type { KnowledgeRecord } from '../incident/knowledge-record.ts';
import type { Part, Span } from '../kernel/diagnostic.ts';
import type { Digest, Digested } from '../kernel/digest.ts';
import type { SourcePath, UrlPath } from '../kernel/paths.ts';
import type { FieldSpans } from './field-spans.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { PostType } from './post-type.ts';
import type { Reference } from './reference.ts';

/**
 * What is known of a post besides its text: all that other posts and pages may ask of it. It holds no line and no
 * column, so that most edits of a text leave it equal.
 */
export type Post = {
  readonly source: SourcePath;
  readonly slug: string;
  /** `/posts/<slug>/`: the category is not part of it, so moving a post between categories changes no link. */
  readonly permalink: UrlPath;
  /** The id of its category; null for a post that lies directly in `posts/`. */
  readonly category: string | null;
  readonly type: PostType;
  readonly frontmatter: Frontmatter;
  /** What it states beyond the common fields; null for most posts, never for an incident report. */
  readonly record: KnowledgeRecord | null;
  /** As stated, else the beginning of the text. */
  readonly description: string;
  readonly headings: readonly Heading[];
  /** Every anchor in its HTML that can be linked to: its headings', its footnotes', those of the author's own HTML. */
  readonly anchors: readonly string[];
  /** The references in its HTML, in the order of its holes. */
  readonly references: readonly Reference[];
  readonly readingMinutes: number;
  /** The parts that its public edition is without; empty for a post that is the same in both, and in that edition. */
  readonly internalParts: readonly Part[];
  /** Set in the public edition of a post that says less there; the summary is what it says instead. */
  readonly abridged: { readonly summary: string | null } | null;
};

/** A post as one edition of the site shows it. */
export type PostEdition = {
  readonly post: Digested<Post>;
  /** The digest of its HTML: a blob, cut by U+0000 at the post's references, one piece more than there are of those. */
  readonly body: Digest;
  /** The digest of its PostText as JSON: a blob for who compares and searches texts. */
  readonly text: Digest;
  readonly places: PostPlaces;
};

/** One source file, parsed without looking at any other (law 3, One file). */
export type ParsedPost = PostEdition & {
  /** What the public edition has in its place, where the post states `public`; null where both have the same. */
  readonly forPublic: PostEdition | null;
  /** The blob of what only the internal edition may say (see Confidential); null for a post that is public as a whole. */
  readonly confidential: Digest | null;
};

/** Where the parts of a post stand in its file. */
export type PostPlaces = {
  readonly fields: FieldSpans;
  /** Parallel to the post's references. */
  readonly references: readonly Span[];
  readonly suppressions: readonly Suppression[];
};

/** A heading of the body; `id` is its anchor. */
export type Heading = { readonly depth: number; readonly id: string; readonly text: string };

/** An author's request not to be told of a code on these lines, with the reason. Errors are told all the same. */
export type Suppression = {
  readonly code: string;
  readonly fromLine: number;
  readonly toLine: number;
};

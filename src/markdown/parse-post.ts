import { permalinkOf } from '../content/permalink.ts';
import type { ParsedPost } from '../content/post.ts';
import type { ParseOptions } from '../content/site-config.ts';
import type { PostSource, SourceFile } from '../content/source-file.ts';
import { blobOf, type Made, type TextOf } from '../kernel/blob.ts';
import type { Diagnostic, Outcome } from '../kernel/diagnostic.ts';
import { type Digested, digested } from '../kernel/digest.ts';
import type { Tokenise } from './highlight/highlighter.ts';
import { cut } from './html/cut-references.ts';
import { emptyBody, type ParsedBody, parseBodySafely } from './parse-body.ts';
import { type PostHead, readFrontmatter } from './read-frontmatter.ts';
import { wordsOf } from './words.ts';

/** All that parsing one post depends on (law 3, One file); the text is looked up by its digest. */
export type ParseInput = { readonly source: PostSource; readonly options: Digested<ParseOptions> };

/**
 * A source file as a post. It never fails: a post with wrong fields still has its address and its body checked, so
 * that all its mistakes come at once and links to it are not called dead.
 */
export async function parsePost(
  input: ParseInput,
  textOf: TextOf,
  tokenise: Tokenise,
): Promise<Made<ParsedPost>> {
  const { source, options } = read(input, textOf);
  const head = readFrontmatter(source, options);
  const { frontmatter, bodyStart } = head.value;
  // Blanked, not cut off: lines, columns and offsets of the body stay those of the file.
  const text =
    source.text.value.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.text.value.slice(bodyStart);
  const body = await parseBodySafely(text, source.path, {
    words: wordsOf(frontmatter.lang ?? options.lang),
    markdown: options.markdown,
    tokenise,
  });
  return parsed(source, head, body);
}

/** A post whose text could not be parsed in bounded time: what its frontmatter says, no body, and the problem. */
export async function parseHead(
  input: ParseInput,
  textOf: TextOf,
  problem: Diagnostic,
): Promise<Made<ParsedPost>> {
  const { source, options } = read(input, textOf);
  return parsed(source, readFrontmatter(source, options), { value: emptyBody, diagnostics: [problem] });
}

function read(
  { source, options }: ParseInput,
  textOf: TextOf,
): { source: SourceFile; options: ParseOptions } {
  const text = { digest: source.text, value: textOf(source.text) };
  return { source: { path: source.path, text }, options: options.value };
}

function parsed(
  { path: source }: SourceFile,
  head: Outcome<PostHead>,
  { value: body, diagnostics }: Outcome<ParsedBody>,
): Made<ParsedPost> {
  const { slug, category, type, frontmatter, fieldSpans, suppressions } = head.value;
  const html = blobOf(body.chunks.join(cut));
  const text = blobOf(JSON.stringify(body.text));
  return {
    value: {
      post: digested({
        source,
        slug,
        permalink: permalinkOf(slug),
        category,
        type,
        frontmatter,
        description: frontmatter.description ?? body.excerpt,
        headings: body.headings,
        anchors: body.anchors,
        references: body.references.map(({ hole, target }) => ({ hole, target })),
        readingMinutes: body.readingMinutes,
      }),
      body: html.digest,
      text: text.digest,
      places: {
        fields: fieldSpans,
        references: body.references.map(({ span }) => span),
        suppressions: [...suppressions, ...body.suppressions],
      },
    },
    diagnostics: [...head.diagnostics, ...diagnostics],
    blobs: [html, text],
  };
}

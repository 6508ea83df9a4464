import { permalinkOf } from '../content/permalink.ts';
import type { Post } from '../content/post.ts';
import type { ParseOptions } from '../content/site-config.ts';
import type { SourceFile } from '../content/source-file.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import { digested } from '../kernel/digest.ts';
import type { Tokenise } from './highlight/highlighter.ts';
import { parseBodySafely } from './parse-body.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { wordsOf } from './words.ts';

/** All that parsing one post depends on (law 3, One file). */
export type ParseInput = { readonly source: SourceFile; readonly options: ParseOptions };

/**
 * A source file as a post. It never fails: a post with wrong fields still has its address and its body checked, so
 * that all its mistakes come at once and links to it are not called dead.
 */
export async function parsePost({ source, options }: ParseInput, tokenise: Tokenise): Promise<Outcome<Post>> {
  const head = readFrontmatter(source, options);
  const { frontmatter, fieldSpans, slug, category, type, bodyStart } = head.value;
  // Blanked, not cut off: lines, columns and offsets of the body stay those of the file.
  const text =
    source.text.value.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.text.value.slice(bodyStart);
  const { value: parsed, diagnostics } = await parseBodySafely(text, source.path, {
    words: wordsOf(frontmatter.lang ?? options.lang),
    markdown: options.markdown,
    tokenise,
  });
  return {
    value: {
      source: source.path,
      slug,
      permalink: permalinkOf(slug),
      category,
      type,
      frontmatter,
      fieldSpans,
      description: frontmatter.description ?? parsed.excerpt,
      headings: parsed.headings,
      anchors: parsed.anchors,
      references: parsed.references,
      body: digested(parsed.body),
      plainText: digested(parsed.plainText),
      readingMinutes: parsed.readingMinutes,
      suppressions: [...head.value.suppressions, ...parsed.suppressions],
    },
    diagnostics: [...head.diagnostics, ...diagnostics],
  };
}

import type { ParsedPost } from '../../content/post.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { SourcePath, UrlPath } from '../../kernel/paths.ts';

/** Files that are misread, and where the pages of these posts were when they were read without mistake; null if they never were. */
export type MisreadPosts = ReadonlyMap<SourcePath, UrlPath | null>;

/** What was shown before: the posts as they were read, and those of them that were misread then. */
type Before = { readonly parsed: readonly ParsedPost[]; readonly misread: MisreadPosts };

/**
 * The posts that are misread now: nothing can be read of them, or what stands at their head is wrong, so that a page of such a post
 * has neither its title nor its date. Those of which there is something to parse have a stand-in (see `createLastGoodPosts`); of one
 * that is empty, and of one that was before its head went wrong, nothing but the page is left.
 */
export function misreadPosts(diagnostics: readonly Diagnostic[], { parsed, misread }: Before): MisreadPosts {
  const files = misreadFiles(diagnostics);
  if (files.size === 0) return new Map();
  const read = parsed.flatMap(({ post: { value } }): [SourcePath, UrlPath][] =>
    files.has(value.source) ? [[value.source, value.permalink]] : [],
  );
  const before = new Map<SourcePath, UrlPath | null>([...read, ...misread]);
  return new Map([...files].map((file) => [file, before.get(file) ?? null]));
}

function misreadFiles(diagnostics: readonly Diagnostic[]): ReadonlySet<SourcePath> {
  return new Set(diagnostics.filter(isMisreading).map(({ file }) => file));
}

/** Whether a problem is one of reading a post: of its file, or of what stands at its head. */
export function isMisreading({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && /^(?:source|frontmatter)\//.test(code);
}

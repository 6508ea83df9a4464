import type { ParsedPost } from '../../content/post.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { SourcePath, UrlPath } from '../../kernel/paths.ts';

/** Where the pages of posts are, as they were when they were last read without mistake. */
export type PostAddresses = ReadonlyMap<SourcePath, UrlPath>;

/**
 * Files that were not read as they are meant: nothing could be read of them, or what stands at their head is wrong, so that a page
 * of such a post has neither its title nor its date.
 */
export function misreadFiles(diagnostics: readonly Diagnostic[]): ReadonlySet<SourcePath> {
  const misread = diagnostics.filter(
    ({ severity, code }) => severity === 'error' && /^(?:source|frontmatter)\//.test(code),
  );
  return new Set(misread.map(({ file }) => file));
}

/** The addresses of all posts; of those that were misread the ones that they had before. */
export function postAddresses(
  before: PostAddresses,
  parsed: readonly ParsedPost[],
  misread: ReadonlySet<SourcePath>,
): PostAddresses {
  const kept = [...misread].flatMap((source): [SourcePath, UrlPath][] => {
    const address = before.get(source);
    return address === undefined ? [] : [[source, address]];
  });
  const read = parsed.flatMap(({ post: { value } }): [SourcePath, UrlPath][] =>
    misread.has(value.source) ? [] : [[value.source, value.permalink]],
  );
  return new Map([...kept, ...read]);
}

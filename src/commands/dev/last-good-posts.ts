import type { ParsedPost } from '../../content/post.ts';
import type { Outcome } from '../../kernel/diagnostic.ts';
import { createMapping } from '../../kernel/mapping.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { isMisreading } from './misread-posts.ts';

type Read = Outcome<ParsedPost>;

/**
 * Puts what was read of a post without mistake in the place of what is misread, with the problems of that. While somebody types
 * the date of a post it has none, and otherwise the whole site would tell of a post of 1970: lists, feeds, neighbours. What was never read
 * without mistake stays what it is.
 * @returns a function of all posts as they were read, for every build that follows
 */
export function createLastGoodPosts(): (read: readonly Read[]) => readonly Read[] {
  const good = new Map<SourcePath, ParsedPost>();
  // Of an outcome that stands where it stood it is known what it is taken for: no post is looked at but those that were edited.
  const standIns = createMapping((read: Read): Read => {
    const { source } = read.value.post.value;
    const isMisread = read.diagnostics.some(isMisreading);
    if (!isMisread) good.set(source, read.value);
    const value = isMisread ? good.get(source) : undefined;
    return value === undefined ? read : { value, diagnostics: read.diagnostics };
  });

  /** Posts that are gone. */
  function forgetOthers(read: readonly Read[]): void {
    const there = new Set(read.map(({ value }) => value.post.value.source));
    for (const source of good.keys()) if (!there.has(source)) good.delete(source);
  }

  return (read) => {
    const posts = standIns(read);
    if (good.size > read.length) forgetOthers(read);
    return posts;
  };
}

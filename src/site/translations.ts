import type { Post } from '../content/post.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { StatedPosts } from './stated-posts.ts';

/** The other languages of each post: its original, and what else was translated from that. In the posts' order. */
export function translations(
  posts: readonly Post[],
  stated: ReadonlyMap<SourcePath, StatedPosts>,
): ReadonlyMap<SourcePath, readonly Post[]> {
  const originalOf = (post: Post) => (stated.get(post.source)?.translationOf ?? post).source;
  const versions = groupBy(posts, originalOf);
  return new Map(
    posts.map((post) => [
      post.source,
      (versions.get(originalOf(post)) ?? []).filter(({ source }) => source !== post.source),
    ]),
  );
}

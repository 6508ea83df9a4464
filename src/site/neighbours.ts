import type { Post } from '../content/post.ts';
import type { SourcePath } from '../kernel/paths.ts';

/** The posts written before and after one. */
export type Neighbours = { readonly previous: Post | null; readonly next: Post | null };

/** @param posts the newest first */
export function neighbours(posts: readonly Post[]): ReadonlyMap<SourcePath, Neighbours> {
  return new Map(
    posts.map(({ source }, at) => [source, { previous: posts[at + 1] ?? null, next: posts[at - 1] ?? null }]),
  );
}

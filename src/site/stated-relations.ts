import type { Post } from '../content/post.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { StatedPosts } from './stated-posts.ts';

/** Another post that an author relates to this one, and in his words why. */
export type StatedRelation = { readonly post: Post; readonly why: string | null };

/**
 * The relations that authors state, for both posts: a post's own first, in its order, then those that others state, unless
 * its author objects in `notRelated`. Each other post once.
 * @param posts in the order in which they are to follow a post's own
 */
export function statedRelations(
  posts: readonly Post[],
  stated: ReadonlyMap<SourcePath, StatedPosts>,
): ReadonlyMap<SourcePath, readonly StatedRelation[]> {
  const relations = new Map(posts.map(({ source }) => [source, new Map<SourcePath, StatedRelation>()]));
  const relate = (at: SourcePath, relation: StatedRelation) => {
    const known = relations.get(at);
    if (known?.has(relation.post.source) === false) known.set(relation.post.source, relation);
  };
  const relatedTo = (post: Post) => stated.get(post.source)?.relatedTo ?? [];
  const objects = (author: Post, to: Post) =>
    (stated.get(author.source)?.notRelated ?? []).some(({ source }) => source === to.source);
  for (const post of posts) for (const relation of relatedTo(post)) relate(post.source, relation);
  for (const post of posts)
    for (const { post: other, why } of relatedTo(post))
      if (!objects(other, post)) relate(other.source, { post, why });
  return new Map([...relations].map(([source, known]) => [source, [...known.values()]]));
}

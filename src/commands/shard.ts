/** A part of the posts: the `index`-th (from 1) of `count`. */
export type Shard = { readonly index: number; readonly count: number };

/** @returns null for what is no `I/N` with 1 <= I <= N <= 999 */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? [];
  return index === undefined || count === undefined || index > count ? null : { index, count };
}

/**
 * The posts of a shard. Every n-th of the sorted list, so that the posts of one folder, which are alike in length and
 * language, are shared out evenly. All machines see the same list and need not talk to each other.
 */
export function postsOfShard<Post extends { readonly path: string }>(
  posts: readonly Post[],
  { index, count }: Shard,
): readonly Post[] {
  return posts
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .filter((_, at) => at % count === index - 1);
}

import type { Post } from '../content/post.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { linkedPosts } from './backlinks.ts';
import type { Links } from './resolve-references.ts';
import type { Subject } from './subjects.ts';

/** What each thing two posts share is worth; a link counts once, whichever way it goes. */
const worth = { concept: 3, technology: 2, tag: 2 } as const satisfies Record<Subject['kind'], number>;
const worthOfLink = 4;

/**
 * How far apart two posts may stand among the posts of one subject for it to count, in posts by date. It bounds the
 * work for a subject that half the site has, and of many equal posts it prefers those of the time.
 */
const reach = 50;

/**
 * The posts that are related to one, by their positions among all posts, and parallel to them how much. (Lists of numbers:
 * there are hundreds for each of thousands of posts.)
 */
export type Scores = { readonly others: readonly number[]; readonly values: readonly number[] };

export type ScoresOf = (position: number) => Scores;

/**
 * A score for every two posts that share a subject or a link. Laws: symmetric; of two posts and what lies between them
 * in their subjects, nothing else, so a post on another subject changes no score.
 * @param posts the newest first
 * @param subjects parallel to the posts
 */
export function relationScores(
  posts: readonly Post[],
  subjects: readonly (readonly Subject[])[],
  links: Links,
): ScoresOf {
  const positions = new Map(posts.map(({ source }, position) => [source, position]));
  const linked = linkedPositions(posts, links, positions);
  const index = new Map<string, number[]>();
  const ranks = subjects.map((own, position) =>
    own.map(({ key, kind }) => {
      const members = index.get(key) ?? [];
      index.set(key, members);
      return { members, rank: members.push(position) - 1, worth: worth[kind] };
    }),
  );
  // Of the post that is being scored; all 0 in between.
  const sums = new Uint32Array(posts.length);
  return (position) => {
    const others: number[] = [];
    const add = (other: number, value: number) => {
      if (other === position) return;
      const sum = sums[other] ?? 0;
      if (sum === 0) others.push(other);
      sums[other] = sum + value;
    };
    for (const { members, rank, worth: value } of ranks[position] ?? []) {
      for (const other of members.slice(Math.max(0, rank - reach), rank + reach + 1)) add(other, value);
    }
    for (const other of linked[position] ?? []) add(other, worthOfLink);
    const values = others.map((other) => sums[other] ?? 0);
    for (const other of others) sums[other] = 0;
    return { others, values };
  };
}

/** For each post the positions of those it links to or is linked from. */
function linkedPositions(
  posts: readonly Post[],
  links: Links,
  positions: ReadonlyMap<SourcePath, number>,
): readonly ReadonlySet<number>[] {
  const linked = posts.map(() => new Set<number>());
  for (const [position, post] of posts.entries()) {
    for (const source of linkedPosts(post, links)) {
      const other = positions.get(source);
      if (other === undefined) continue;
      linked[position]?.add(other);
      linked[other]?.add(position);
    }
  }
  return linked;
}

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
 * Tells of every post that is related to one how much, by their positions among all posts. (There are hundreds for each of
 * thousands of posts, so no list is made of them.)
 */
export type ScoresOf = (position: number, tell: (other: number, score: number) => void) => void;

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
  // Of the post that is being scored: the sums, all 0 in between, and where there are some.
  const sums = new Uint32Array(posts.length);
  const others = new Uint32Array(posts.length);
  return (position, tell) => {
    let count = 0;
    const add = (other: number, value: number) => {
      if (other === position) return;
      const sum = sums[other] ?? 0;
      if (sum === 0) others[count++] = other;
      sums[other] = sum + value;
    };
    for (const { members, rank, worth: value } of ranks[position] ?? []) {
      const end = Math.min(members.length, rank + reach + 1);
      for (let at = Math.max(0, rank - reach); at < end; at += 1) add(members[at] ?? position, value);
    }
    for (const other of linked[position] ?? []) add(other, worthOfLink);
    for (let at = 0; at < count; at += 1) {
      const other = others[at] ?? 0;
      tell(other, sums[other] ?? 0);
      sums[other] = 0;
    }
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

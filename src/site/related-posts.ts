import type { Post } from '../content/post.ts';
import type { Registries } from '../incident/registry.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import { createFirst } from '../kernel/first-by.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { linkedPosts } from './backlinks.ts';
import { chosenByAuthor, type LinkBetween, relationReason } from './relation-reason.ts';
import { relationScores, type ScoresOf } from './relation-scores.ts';
import type { Links } from './resolve-references.ts';
import type { StatedPosts } from './stated-posts.ts';
import { statedRelations } from './stated-relations.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A post that is worth reading after another, and why. */
export type Relation = { readonly post: Post; readonly reason: string };

/** Related posts that a post shows. */
const most = 5;

/** What relations are made of. */
type Knowledge = {
  readonly tags: Taxonomy;
  readonly links: Links;
  readonly stated: ReadonlyMap<SourcePath, StatedPosts>;
  readonly registries: Registries;
  readonly lang: Language;
};

/**
 * At most five related posts for each. Those that it or the other post states in `relatedTo` come first; `notRelated`
 * on either side parts two posts; the rest are the best by score, of equal ones the nearest in time.
 * @param posts the newest first
 */
export function relatedPosts(
  posts: readonly Post[],
  { tags, links, stated, registries, lang }: Knowledge,
): ReadonlyMap<SourcePath, readonly Relation[]> {
  const subjects = posts.map((post) => subjectsOf(post, tags, registries));
  const scoresOf = relationScores(posts, subjects, links);
  const times = posts.map(({ frontmatter }) => frontmatter.date.from);
  const byAuthors = statedRelations(posts, stated);
  const apart = partedPosts(posts, stated);

  const related = posts.map((post, position): readonly Relation[] => {
    const chosen = (byAuthors.get(post.source) ?? []).map((relation) => ({
      post: relation.post,
      reason: relation.why ?? chosenByAuthor(lang),
    }));
    const settled = new Set([
      ...chosen.map((relation) => relation.post.source),
      ...(apart.get(post.source) ?? []),
    ]);
    const isOpen = (other: number) => settled.size === 0 || !settled.has(posts[other]?.source ?? '');
    const found = bestOf(scoresOf, isOpen, times, position).flatMap((at): Relation[] => {
      const other = posts[at];
      if (other === undefined) return [];
      const shared = sharedSubjects(subjects[position] ?? [], subjects[at] ?? []);
      return [{ post: other, reason: relationReason(shared, linkBetween(post, other, links), lang) }];
    });
    return [...chosen, ...found].slice(0, most);
  });
  return new Map(posts.map(({ source }, position) => [source, related[position] ?? []]));
}

/** For each post the posts that it, or they, say are not related. */
function partedPosts(
  posts: readonly Post[],
  stated: Knowledge['stated'],
): ReadonlyMap<SourcePath, ReadonlySet<SourcePath>> {
  const parted = new Map(posts.map(({ source }) => [source, new Set<SourcePath>()]));
  for (const { source } of posts) {
    for (const other of stated.get(source)?.notRelated ?? []) {
      parted.get(source)?.add(other.source);
      parted.get(other.source)?.add(source);
    }
  }
  return parted;
}

/**
 * The positions of the best posts by score, of equal ones the nearest in time, then the newest.
 * @param isOpen whether a post may be among them
 * @param times of the posts
 * @param position of the post that they are related to
 */
function bestOf(
  scoresOf: ScoresOf,
  isOpen: (other: number) => boolean,
  times: readonly Instant[],
  position: number,
): readonly number[] {
  const own = times[position] ?? 0;
  const best = createFirst<Candidate>(
    (a, b) => b.score - a.score || a.distance - b.distance || a.other - b.other,
    most,
  );
  let least = 0;
  scoresOf(position, (other, score) => {
    // Hundreds are worse than all that were kept, and nothing is made of them.
    if (score < least || !isOpen(other)) return;
    best.offer({ other, score, distance: Math.abs((times[other] ?? 0) - own) });
    if (best.isFull) least = best.last?.score ?? 0;
  });
  return best.items.map(({ other }) => other);
}

type Candidate = { readonly other: number; readonly score: number; readonly distance: number };

function sharedSubjects(own: readonly Subject[], theirs: readonly Subject[]): readonly Subject[] {
  return own.filter(({ key }) => theirs.some((subject) => subject.key === key));
}

function linkBetween(post: Post, other: Post, links: Links): LinkBetween {
  const to = linkedPosts(post, links).has(other.source);
  const from = linkedPosts(other, links).has(post.source);
  return to && from ? 'both' : to ? 'to' : from ? 'from' : null;
}

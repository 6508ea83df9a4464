import type { Post } from '../content/post.ts';
import { type Diagnostic, diagnose, type Part, type Place } from '../kernel/diagnostic.ts';
import { fieldPlace } from './field-place.ts';
import type { PostIndex } from './post-index.ts';

/** What is wrong with a link from one post to another that not everybody may see, or that is not there yet. */
export function visibilityProblems(
  from: Post,
  to: Post,
  place: Place,
  posts: PostIndex,
): readonly Diagnostic[] {
  const leaks = leakProblems(from, to, place);
  if (leaks.length > 0 || !posts.isHidden(to)) return leaks;
  const reason = fieldPlace(to, to.frontmatter.draft ? 'draft' : 'date');
  return [diagnose('link/unpublished', place, { target: to.source }, { related: [reason] })];
}

/**
 * The problem that a public post names an internal one, and so gives away that it exists. Told in both editions: the
 * text of the post is the same in each.
 */
export function leakProblems(from: Post, to: Post, place: Place): readonly Diagnostic[] {
  if (from.frontmatter.visibility === 'internal' || to.frontmatter.visibility === 'public') return [];
  if (place.part !== undefined && isInternalPart(from, place.part)) return [];
  return [
    diagnose('link/internal', place, { target: to.source }, { related: [fieldPlace(to, 'visibility')] }),
  ];
}

/** Whether a part of a post is one that its public edition is without: `relatedTo.0.slug` where `relatedTo` is. */
function isInternalPart({ internalParts }: Post, part: Part): boolean {
  return internalParts.some((internal) => {
    if (internal.kind === 'reference') return part.kind === 'reference' && part.index === internal.index;
    return part.kind === 'field' && `${part.name}.`.startsWith(`${internal.name}.`);
  });
}

import type { Post } from '../content/post.ts';
import { foldCase } from '../kernel/fold-case.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Something a post is about, which others may be about too. */
export type Subject = {
  readonly kind: 'concept' | 'technology' | 'tag';
  /** Equal subjects have equal keys. */
  readonly key: string;
  readonly name: string;
};

/** What a post is about, each subject once. A concept that it explains counts as one that it is about. */
export function subjectsOf({ source, frontmatter }: Post, tags: Taxonomy): readonly Subject[] {
  const concepts = [...frontmatter.concepts, ...frontmatter.explains];
  const named = [
    ...concepts.map((name) => subject('concept', name)),
    ...frontmatter.technologies.map(({ id }) => subject('technology', id)),
    ...(tags.termsOf.get(source) ?? []).map(({ label }) => subject('tag', label)),
  ];
  return [...new Map(named.toReversed().map((one) => [one.key, one])).values()].reverse();
}

function subject(kind: Subject['kind'], name: string): Subject {
  return { kind, key: `${kind} ${foldCase(name)}`, name };
}

import type { Post } from '../content/post.ts';
import type { Registries, RegistryEntry } from '../incident/registry.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { weakly } from '../kernel/weakly.ts';
import type { Taxonomy, Term } from './taxonomy.ts';

/** Something a post is about, which others may be about too. */
export type Subject = {
  readonly kind: 'concept' | 'technology' | 'tag';
  /** Equal subjects have equal keys. */
  readonly key: string;
  readonly name: string;
  /** What the name is when letter case does not count. */
  readonly folded: string;
};

/**
 * What a post is about, each subject once. A concept that it explains counts as one that it is about.
 * @param registries have the names of concepts and technologies; without one an id is its own
 */
export function subjectsOf(
  { source, frontmatter }: Post,
  tags: Taxonomy,
  registries: Registries,
): readonly Subject[] {
  const concepts = [...frontmatter.concepts, ...frontmatter.explains];
  const labels = labelsOf(registries);
  const registered = (kind: 'concept' | 'technology', id: string) =>
    subject(kind, id, labels[kind].get(foldCase(id)) ?? id);
  const named = [
    ...concepts.map((id) => registered('concept', id)),
    ...frontmatter.technologies.map(({ id }) => registered('technology', id)),
    ...(tags.termsOf.get(source) ?? []).map(subjectOfTag),
  ];
  return [...new Map(named.toReversed().map((one) => [one.key, one])).values()].reverse();
}

const subjectOfTag = weakly(({ label }: Term): Subject => subject('tag', label, label));

function subject(kind: Subject['kind'], id: string, name: string): Subject {
  return { kind, key: `${kind} ${foldCase(id)}`, name, folded: foldCase(name) };
}

const labelsOf = weakly(({ causes, concepts, technologies }: Registries) => {
  const byId = (entries: readonly RegistryEntry[]) =>
    new Map(entries.map(({ id, label }) => [foldCase(id), label]));
  // What a post explains is a concept or a cause.
  return { concept: byId([...causes, ...concepts]), technology: byId(technologies) };
});

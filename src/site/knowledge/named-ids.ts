import type { Post } from '../../content/post.ts';
import type { Cause, CauseRole, ServiceRole } from '../../incident/incident-record.ts';
import { knownItems } from '../../incident/known-items.ts';
import type { Registries, RegistryName } from '../../incident/registry.ts';
import { foldCase } from '../../kernel/fold-case.ts';

/** An id of a registry that a post names, where, and as what. */
export type NamedId = {
  readonly post: Post;
  readonly registry: RegistryName;
  readonly id: string;
  /** The post is about it, explains it, or reports how it failed or was hit. */
  readonly as: 'about' | 'explained' | 'involved';
  readonly role: ServiceRole | CauseRole | null;
  /** The part of the post that names it: `causes.0.id`. */
  readonly field: string;
};

/** Tells of a folded id whether a cause or a concept has it: a post says only that it explains it. */
export type ExplainedIds = {
  readonly isCause: (fold: string) => boolean;
  readonly isConcept: (fold: string) => boolean;
};

/** What is known as a cause or a concept before it is asked who explains it. @param posts the posts that are shown */
export function explainedIds(posts: readonly Post[], registries: Registries): ExplainedIds {
  const causes = posts.flatMap(causesOf);
  const concepts = posts.flatMap(({ frontmatter }) => frontmatter.concepts);
  const foldedCauses = new Set([...registries.causes, ...causes].map(({ id }) => foldCase(id)));
  const foldedConcepts = new Set([...registries.concepts.map(({ id }) => id), ...concepts].map(foldCase));
  return { isCause: (fold) => foldedCauses.has(fold), isConcept: (fold) => foldedConcepts.has(fold) };
}

function causesOf({ record }: Post): readonly Cause[] {
  return knownItems(record?.incident?.causes ?? []);
}

/**
 * The ids of registries that a post names. What it explains is a cause, or a concept, or both, if such ids are known, else a
 * concept.
 */
export function namedIds(post: Post, { isCause, isConcept }: ExplainedIds): readonly NamedId[] {
  const { technologies, concepts, explains } = post.frontmatter;
  const record = post.record;
  const named = (
    registry: RegistryName,
    as: NamedId['as'],
    id: string,
    field: string,
    role: NamedId['role'] = null,
  ): NamedId => ({ post, registry, id, as, role, field });
  const incident = record?.incident ?? null;
  const trigger = incident?.trigger?.cause ?? null;
  return [
    ...knownItems(incident?.services ?? []).map(({ id, role }, at) =>
      named('services', 'involved', id, `services.${at}.id`, role),
    ),
    ...causesOf(post).map(({ id, role }, at) => named('causes', 'involved', id, `causes.${at}.id`, role)),
    ...(trigger === null ? [] : [named('causes', 'involved', trigger, 'trigger.cause')]),
    ...technologies.map(({ id }, at) => named('technologies', 'about', id, `technologies.${at}.id`)),
    ...(record?.howTo?.appliesTo ?? []).map(({ tech }, at) =>
      named('technologies', 'about', tech, `appliesTo.${at}.tech`),
    ),
    ...concepts.map((id, at) => named('concepts', 'about', id, `concepts.${at}`)),
    ...explains.flatMap((id, at) => {
      const fold = foldCase(id);
      const explained = (registry: RegistryName) => named(registry, 'explained', id, `explains.${at}`);
      if (!isCause(fold)) return [explained('concepts')];
      return isConcept(fold) ? [explained('causes'), explained('concepts')] : [explained('causes')];
    }),
  ];
}

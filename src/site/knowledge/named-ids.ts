import type { Post } from '../../content/post.ts';
import type { CauseRole, ServiceRole } from '../../incident/incident-record.ts';
import type { RegistryName } from '../../incident/registry.ts';
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

/** The ids, folded, of the causes and concepts of a site that a post may explain. */
export type ExplainedIds = { readonly causes: ReadonlySet<string>; readonly concepts: ReadonlySet<string> };

/**
 * The ids of registries that a post names. What it explains is a cause, or a concept, or both, if such ids are known, else a
 * concept.
 */
export function namedIds(post: Post, { causes, concepts: known }: ExplainedIds): readonly NamedId[] {
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
  const stated = incident === null || incident.causes === 'unknown' ? [] : incident.causes;
  const trigger = incident?.trigger?.cause ?? null;
  return [
    ...(incident?.services ?? []).map(({ id, role }, at) =>
      named('services', 'involved', id, `services.${at}.id`, role),
    ),
    ...stated.map(({ id, role }, at) => named('causes', 'involved', id, `causes.${at}.id`, role)),
    ...(trigger === null ? [] : [named('causes', 'involved', trigger, 'trigger.cause')]),
    ...technologies.map(({ id }, at) => named('technologies', 'about', id, `technologies.${at}.id`)),
    ...(record?.howTo?.appliesTo ?? []).map(({ technology }, at) =>
      named('technologies', 'about', technology, `appliesTo.${at}.technology`),
    ),
    ...concepts.map((id, at) => named('concepts', 'about', id, `concepts.${at}`)),
    ...explains.flatMap((id, at) => {
      const fold = foldCase(id);
      const isCause = causes.has(fold);
      const asCause = isCause ? [named('causes', 'explained', id, `explains.${at}`)] : [];
      const isConcept = known.has(fold) || !isCause;
      return isConcept ? [...asCause, named('concepts', 'explained', id, `explains.${at}`)] : asCause;
    }),
  ];
}

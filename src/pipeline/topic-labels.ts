import type { Post } from '../content/post.ts';
import { type Registries, type RegistryName, registryNames } from '../incident/registry.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { weakly } from '../kernel/weakly.ts';
import { namedIds } from '../site/knowledge/named-ids.ts';

/** What registries call their services, causes, concepts and technologies, by registry and id. */
export type TopicLabels = ReadonlyMap<string, string>;

export const topicLabels = weakly(
  (registries: Registries): TopicLabels =>
    new Map(
      registryNames.flatMap((registry) =>
        registries[registry].map(({ id, label }) => [keyOf(registry, foldCase(id)), label] as const),
      ),
    ),
);

/** The label of an id; one that no registry has is its own. */
export function labelOf(registry: RegistryName, id: string, labels: TopicLabels): string {
  return labels.get(keyOf(registry, foldCase(id))) ?? id;
}

/** The labels of all that a post is about, that it explains, and that its incident was caused by or hit. */
export function subjectsOfPost(post: Post, labels: TopicLabels): readonly string[] {
  const named = namedIds(post, {
    isCause: (fold) => labels.has(keyOf('causes', fold)),
    isConcept: (fold) => labels.has(keyOf('concepts', fold)),
  });
  return [...new Set(named.map(({ registry, id }) => labelOf(registry, id, labels)))];
}

function keyOf(registry: RegistryName, fold: string): string {
  return `${registry} ${fold}`;
}

import type { Post } from '../../content/post.ts';
import type { RegistryName } from '../../incident/registry.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { type NamedId, namedIds } from './named-ids.ts';
import type { Topic, TopicsByRegistry } from './topics.ts';

/** The topics of a registry that a post is about, or that its incident was caused by or hit, in its order. */
export function topicsOfPost(post: Post, registry: RegistryName, topics: TopicsByRegistry): readonly Topic[] {
  return topicsNamed(post, topics, (named) => named.registry === registry && named.as !== 'explained');
}

/** The causes and concepts that a post explains, in its order. */
export function topicsExplainedBy(post: Post, topics: TopicsByRegistry): readonly Topic[] {
  return topicsNamed(post, topics, ({ as }) => as === 'explained');
}

function topicsNamed(
  post: Post,
  topics: TopicsByRegistry,
  isMeant: (named: NamedId) => boolean,
): readonly Topic[] {
  const named = namedIds(post, {
    isCause: (fold) => topics.causes.byId.has(fold),
    isConcept: (fold) => topics.concepts.byId.has(fold),
  });
  const found = named
    .filter(isMeant)
    .flatMap(({ registry, id }) => topics[registry].byId.get(foldCase(id)) ?? []);
  return [...new Set(found)];
}

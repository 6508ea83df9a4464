import type { Post } from '../../content/post.ts';
import { compareNames } from '../../kernel/korean/collate.ts';
import { byCodeUnits } from '../code-unit-order.ts';
import { newestFirst } from '../post-order.ts';
import type { Incident } from './incident.ts';
import type { Topic, TopicsByRegistry } from './topics.ts';
import { topicsOfPost } from './topics-of-post.ts';

/**
 * How things fail, as far as the posts tell: a cause or a concept leads from the incidents it had a part in to the posts that
 * explain it, and back. The topics hold both ends; this is what the graph says as a whole.
 */
export type Mechanisms = {
  /** Causes and concepts that incidents name, most incidents first. */
  readonly named: readonly Topic[];
  /** Those of them that no post explains: posts worth writing, the most needed first. */
  readonly gaps: readonly Topic[];
};

export function mechanismsOf({ causes, concepts }: TopicsByRegistry): Mechanisms {
  const named = [...causes.all, ...concepts.all]
    .filter(({ incidents }) => incidents.length > 0)
    .sort(
      (a, b) =>
        b.incidents.length - a.incidents.length ||
        compareNames(a.label, b.label) ||
        byCodeUnits(`${a.registry} ${a.id}`, `${b.registry} ${b.id}`),
    );
  return { named, gaps: named.filter(({ explainers }) => explainers.length === 0) };
}

/** A post that explains something about an incident, and what. */
export type Explainer = { readonly post: Post; readonly topics: readonly Topic[] };

/** The posts that explain the causes and concepts of an incident, but for its own; those that explain most of them first. */
export function explainersOf({ post }: Incident, all: TopicsByRegistry): readonly Explainer[] {
  const topics = [...topicsOfPost(post, 'causes', all), ...topicsOfPost(post, 'concepts', all)];
  const byPost = new Map<Post, Topic[]>();
  for (const topic of topics) {
    for (const explainer of topic.explainers) {
      if (explainer === post) continue;
      const known = byPost.get(explainer);
      if (known === undefined) byPost.set(explainer, [topic]);
      else known.push(topic);
    }
  }
  return [...byPost]
    .map(([explainer, explained]) => ({ post: explainer, topics: explained }))
    .sort((a, b) => b.topics.length - a.topics.length || newestFirst(a.post, b.post));
}

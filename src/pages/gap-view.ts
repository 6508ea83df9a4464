import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';
import { type TopicLink, topicLink } from './topic-link.ts';

/** A post worth writing: a cause or a concept that incidents name and no post explains. */
export type GapView = TopicLink & { readonly incidents: number };

/** Gaps that are listed; nobody writes more at once. */
const most = 20;

/** The posts worth writing about one registry, the most needed first. */
export function gapViews(registry: Topic['registry'], site: Site): readonly GapView[] {
  return site.knowledge.mechanisms.gaps
    .filter((topic) => topic.registry === registry)
    .slice(0, most)
    .map((topic) => ({ ...topicLink(topic, site), incidents: topic.incidents.length }));
}

import type { CauseGraphInput, GraphExtent, GraphNode } from '../charts/cause-graph.ts';
import type { Post } from '../content/post.ts';
import { href } from '../kernel/paths.ts';
import type { Incident } from '../site/knowledge/incident.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';

/** A topic in a graph, and those of its incidents and explaining posts that the graph has. */
export type GraphTopic = {
  readonly topic: Topic;
  readonly explainers: readonly Post[];
  readonly incidents: readonly Incident[];
};

/**
 * How some topics are explained and what they made fail, as a graph: explaining post, cause, incident. Null where nothing
 * would be joined.
 * @param focus the topic or the report that it is drawn for
 * @param extent how far the parts of the topics go
 */
export function causeGraphOf(
  topics: readonly GraphTopic[],
  focus: Topic | Post,
  extent: GraphExtent,
  site: Site,
): CauseGraphInput | null {
  const edges = topics.flatMap(({ topic, explainers, incidents }) => [
    ...explainers.map((post) => ({ from: explainerId(post), to: topicId(topic) })),
    ...incidents.map(({ post }) => ({ from: topicId(topic), to: incidentId(post) })),
  ]);
  if (edges.length === 0) return null;
  const node = (id: string, label: string, url: string | null): GraphNode => ({
    id,
    label,
    href: url === null ? null : href(site.config.base, url),
  });
  const postNode = (id: string, post: Post) => node(id, post.frontmatter.title, post.permalink);
  return {
    explainers: distinct(topics.flatMap(({ explainers }) => explainers)).map((post) =>
      postNode(explainerId(post), post),
    ),
    causes: topics.map(({ topic }) => node(topicId(topic), topic.label, topic.url)),
    incidents: distinct(topics.flatMap(({ incidents }) => incidents)).map(({ post }) =>
      postNode(incidentId(post), post),
    ),
    edges,
    focus: 'registry' in focus ? topicId(focus) : incidentId(focus),
    extent,
  };
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

const explainerId = ({ source }: Post) => `explainer ${source}`;
const topicId = ({ registry, id }: Topic) => `${registry} ${id}`;
const incidentId = ({ source }: Post) => `incident ${source}`;

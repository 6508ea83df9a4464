import { causeGraph } from '../charts/cause-graph.ts';
import type { Chart } from '../charts/chart.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';
import { causeGraphOf } from './cause-graph-of.ts';

/** More of either would be a tangle; beyond them the table speaks. */
const mostDrawn = 10;

/** A topic with the posts that explain it and the incidents it had a part in; null where either is missing. */
export function topicGraph(topic: Topic, site: Site): Chart | null {
  const { explainers } = topic;
  const incidents = topic.incidents.map(({ incident }) => incident);
  if (incidents.length === 0 || explainers.length === 0) return null;
  const input = causeGraphOf(
    [{ topic, explainers, incidents }],
    topic,
    { kind: 'all', most: mostDrawn },
    site,
  );
  return input === null ? null : causeGraph(input, site.config.lang);
}

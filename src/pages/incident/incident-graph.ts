import type { CauseGraphInput } from '../../charts/cause-graph.ts';
import { weakly } from '../../kernel/weakly.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { Topic } from '../../site/knowledge/topics.ts';
import { topicsOfPost } from '../../site/knowledge/topics-of-post.ts';
import type { Site } from '../../site/site.ts';
import { causeGraphOf } from '../cause-graph-of.ts';

/** Explaining posts that are drawn for each cause. */
const mostExplainers = 4;

/**
 * The causes of an incident, who explains them, and beside the incident itself those that had the same cause just before and
 * just after it: not all, so that one that is added far away changes nothing here. Null where nobody explains a cause and
 * nothing else had it.
 */
export function incidentGraph(incident: Incident, site: Site): CauseGraphInput | null {
  const causes = topicsOfPost(incident.post, 'causes', site.knowledge.topics);
  const topics = causes.map((topic) => ({
    topic,
    explainers: topic.explainers.filter((post) => post !== incident.post).slice(0, mostExplainers),
    incidents: [incident, ...neighboursIn(topic, incident)],
  }));
  const tellsMore = topics.some(({ explainers, incidents }) => explainers.length > 0 || incidents.length > 1);
  return tellsMore
    ? causeGraphOf(topics, incident.post, { kind: 'neighbours', explainers: mostExplainers }, site)
    : null;
}

function neighboursIn(topic: Topic, incident: Incident): readonly Incident[] {
  const place = placesIn(topic).get(incident);
  if (place === undefined) return [];
  return [topic.incidents[place - 1], topic.incidents[place + 1]].flatMap((near) =>
    near === undefined ? [] : [near.incident],
  );
}

const placesIn = weakly(
  ({ incidents }: Topic): ReadonlyMap<Incident, number> =>
    new Map(incidents.map(({ incident }, place) => [incident, place])),
);

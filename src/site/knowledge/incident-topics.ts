import { foldCase } from '../../kernel/fold-case.ts';
import type { Incident } from './incident.ts';
import type { Topic, Topics, TopicsByRegistry } from './topics.ts';

/** The services and causes that had a part in an incident, each once, in the order of its report. */
export type IncidentTopics = { readonly services: readonly Topic[]; readonly causes: readonly Topic[] };

/** @param topics those that the site shows */
export function incidentTopics({ record }: Incident, topics: TopicsByRegistry): IncidentTopics {
  const { services, causes, trigger } = record;
  const causeIds = causes === 'unknown' ? [] : causes.map(({ id }) => id);
  return {
    services: topicsById(
      services.map(({ id }) => id),
      topics.services,
    ),
    causes: topicsById([...causeIds, ...(trigger?.cause ? [trigger.cause] : [])], topics.causes),
  };
}

function topicsById(ids: readonly string[], { byId }: Topics): readonly Topic[] {
  return [...new Set(ids.flatMap((id) => byId.get(foldCase(id)) ?? []))];
}

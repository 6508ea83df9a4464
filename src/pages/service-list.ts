import type { Digested } from '../kernel/digest.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, listHead } from './head.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type TimeView, timeView } from './time-view.ts';
import { type TopicLink, topicLink } from './topic-link.ts';
import { wordsOf } from './words.ts';

export type ServiceListView = {
  readonly head: Head;
  readonly description: string;
  readonly services: readonly ServiceRow[];
};

export type ServiceRow = TopicLink & {
  readonly definition: string | null;
  readonly owner: string | null;
  /** In how many incidents it failed itself, and in how many it was hit by another's. */
  readonly faulty: number;
  readonly affected: number;
  /** When the latest of them began; null where there is none, or its report does not say. */
  readonly latest: TimeView | null;
};

/** `/services/`: all services and how often they failed. */
export function serviceListPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'service-list', ServiceListView>[] {
  const { config, knowledge } = site;
  const words = wordsOf(config.lang);
  const description = words.servicesDescription;
  return [
    pageOf('service-list', '/services/', chrome, {
      head: listHead(config, { url: '/services/', title: words.services, description }),
      description,
      services: knowledge.topics.services.all.map((topic) => serviceRow(topic, site)),
    }),
  ];
}

function serviceRow(topic: Topic, site: Site): ServiceRow {
  const [latest] = topic.incidents;
  return {
    ...topicLink(topic, site),
    definition: topic.entry?.definition ?? null,
    owner: topic.entry?.owner ?? null,
    faulty: topic.incidents.filter(({ role }) => role === 'faulty').length,
    affected: topic.incidents.filter(({ role }) => role === 'affected').length,
    latest: latest === undefined ? null : timeView(latest.incident.record.milestones.started, site.config),
  };
}

import { durationText } from '../../incident/duration-text.ts';
import { measure } from '../../incident/metrics.ts';
import { namesOf } from '../../incident/names.ts';
import { href } from '../../kernel/paths.ts';
import { weakly } from '../../kernel/weakly.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import { topicsOfPost } from '../../site/knowledge/topics-of-post.ts';
import type { Site } from '../../site/site.ts';
import { type Marks, marksOf } from '../post-card.ts';
import { type TimeView, timeView } from '../time-view.ts';
import { type TopicLink, topicLink } from '../topic-link.ts';
import { type FacetName, facetNames, facetValuesOf } from './facets.ts';
import { severityText } from './incident-facts.ts';
import { incidentWords } from './incident-words.ts';

/** An incident as a row of a table; what its report does not state is null. */
export type IncidentRow = {
  readonly title: string;
  readonly url: string;
  readonly marks: Marks;
  readonly nearMiss: boolean;
  /** Whether it repeats an earlier one. */
  readonly recurs: boolean;
  readonly started: TimeView | null;
  /** `value` is 1 for the worst grade, null for one that is undecided. */
  readonly grade: { readonly text: string; readonly value: number | null } | null;
  readonly severity: string | null;
  readonly scope: string | null;
  readonly services: readonly TopicLink[];
  readonly causes: readonly TopicLink[] | 'unknown';
  /** How long it took until all was normal again. */
  readonly ttr: string | null;
  readonly status: string | null;
  /** The values by which it is found, as they stand in addresses. */
  readonly facets: { readonly [Facet in FacetName]: readonly string[] };
};

export const incidentRow = weakly((incident: Incident, site: Site): IncidentRow => {
  const { config, knowledge } = site;
  const names = namesOf(config.lang);
  const { post, record, grade } = incident;
  const { severity, scope, status } = record;
  const topicsIn = (registry: 'services' | 'causes') =>
    topicsOfPost(post, registry, knowledge.topics).map((topic) => topicLink(topic, site));
  return {
    title: post.frontmatter.title,
    url: href(config.base, post.permalink),
    marks: marksOf(post, site),
    nearMiss: record.nearMiss,
    recurs: knowledge.recurrences.repeats.has(post.source),
    started: timeView(record.milestones.started, config),
    grade: severity === null && scope === null ? null : { text: names.grade(grade), value: grade },
    severity: severity === null ? null : severityText(severity, config.lang),
    scope: scope === null ? null : names.scope[scope],
    services: topicsIn('services'),
    causes: record.causes === 'unknown' ? record.causes : topicsIn('causes'),
    ttr: recoveryText(incident, site),
    status: status === null ? null : names.status[status],
    facets: facetsByName(incident, site),
  };
});

function recoveryText({ record }: Incident, { config }: Site): string | null {
  const words = incidentWords(config.lang);
  const { value, gap } = measure(record.milestones, 'ttr');
  if (value !== null) return durationText(value, config.lang);
  if (gap.reason === 'unknown') return words.unknown;
  return record.status === 'investigating' ? words.ongoing : null;
}

function facetsByName(incident: Incident, site: Site): IncidentRow['facets'] {
  const values = facetValuesOf(incident, site);
  const of = (name: FacetName) => values.filter(({ facet }) => facet === name).map(({ value }) => value);
  const [year, grade, severity, scope, status, service, cause] = facetNames;
  return {
    [year]: of(year),
    [grade]: of(grade),
    [severity]: of(severity),
    [scope]: of(scope),
    [status]: of(status),
    [service]: of(service),
    [cause]: of(cause),
  };
}

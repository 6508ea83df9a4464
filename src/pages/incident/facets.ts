import type { IncidentRecord } from '../../incident/incident-record.ts';
import { namesOf } from '../../incident/names.ts';
import { yearOf } from '../../incident/statistics.ts';
import type { UrlPath } from '../../kernel/paths.ts';
import { weakly } from '../../kernel/weakly.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { Topic } from '../../site/knowledge/topics.ts';
import { topicsOfPost } from '../../site/knowledge/topics-of-post.ts';
import type { Site } from '../../site/site.ts';
import { wordsOf } from '../words.ts';
import { incidentWords } from './incident-words.ts';

/** By what incidents are told apart, in the order in which a reader is asked. */
export const facetNames = ['year', 'grade', 'severity', 'scope', 'status', 'service', 'cause'] as const;

export type FacetName = (typeof facetNames)[number];

/** One value of a facet: `value` is its segment in an address, and what a row is marked with. */
export type FacetValue = { readonly facet: FacetName; readonly value: string; readonly label: string };

/** Where the list of all incidents is. */
export const incidentsUrl: UrlPath = '/incident/';

/** The address of the incidents that have a value: `/incident/severity/sev2/`. */
export function facetUrl({ facet, value }: Pick<FacetValue, 'facet' | 'value'>): UrlPath {
  return `${incidentsUrl}${facet}/${value}/`;
}

/**
 * The values that an incident has. What its report does not state is none of them; what it says to be unknown is one. The
 * grade of one that states a severity or a scope but not both is undecided.
 */
export const facetValuesOf = weakly(
  ({ post, record, grade }: Incident, { knowledge, config }: Site): readonly FacetValue[] => {
    const names = namesOf(config.lang);
    const { severity, scope, status } = record;
    const services = topicsOfPost(post, 'services', knowledge.topics);
    const causes = topicsOfPost(post, 'causes', knowledge.topics);
    const isGraded = severity !== null || scope !== null;
    return [
      ...(record.milestones.started === null ? [] : [yearValue(record.milestones, config)]),
      ...(isGraded
        ? [valueFor('grade', grade === null ? 'unknown' : String(grade), names.grade(grade))]
        : []),
      ...(severity === null ? [] : [valueFor('severity', severity, names.severity[severity])]),
      ...(scope === null ? [] : [valueFor('scope', scope, names.scope[scope])]),
      ...(status === null ? [] : [valueFor('status', status, names.status[status])]),
      ...services.map((topic) => topicValue('service', topic)),
      ...causes.map((topic) => topicValue('cause', topic)),
    ];
  },
);

/** The year of a beginning that is stated; unknown too where it may have been in either of two. */
function yearValue(milestones: IncidentRecord['milestones'], { timeZone, lang }: Site['config']): FacetValue {
  const year = yearOf(milestones, timeZone);
  if (year === null) return valueFor('year', 'unknown', incidentWords(lang).unknown);
  return valueFor('year', String(year), wordsOf(lang).year(String(year)));
}

/** A service or a cause as the value of a facet. Its address has the segment of the topic's own page. */
export function topicValue(facet: FacetName, { url, id, label }: Topic): FacetValue {
  return { facet, value: url?.split('/')[2] ?? id, label };
}

const valueFor = (facet: FacetName, value: string, label: string): FacetValue => ({ facet, value, label });

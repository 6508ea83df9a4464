import type { Post } from '../content/post.ts';
import type { IncidentRecord } from '../incident/incident-record.ts';
import { knownItems } from '../incident/known-items.ts';
import { namesOf } from '../incident/names.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Day } from '../kernel/time/day.ts';
import type { PostFacets } from '../search/facets.ts';
import { labelOf, type TopicLabels } from './topic-labels.ts';

/** By what search narrows a post; what its report does not state is none of it. */
export function facetsOfPost(
  { record }: Post,
  category: string | null,
  day: Day,
  labels: TopicLabels,
  lang: Language,
): PostFacets {
  const incident = record?.incident ?? null;
  const severity = incident?.severity ?? null;
  return {
    category: category === null ? [] : [category],
    severity: severity === null || severity === 'unknown' ? [] : [severityName(severity, lang)],
    service: knownItems(incident?.services ?? []).map(({ id }) => labelOf('services', id, labels)),
    year: [day.slice(0, 4)],
  };
}

/** `SEV2 중대`: in the order of their names the worst comes first. */
function severityName(severity: NonNullable<IncidentRecord['severity']>, lang: Language): string {
  return `${severity.toUpperCase()} ${namesOf(lang).severity[severity]}`;
}

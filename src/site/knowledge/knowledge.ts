import type { GradeMatrix } from '../../incident/grade.ts';
import type { Registries } from '../../incident/registry.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Publishable } from '../publishable.ts';
import { type ErrorSignature, errorSignaturesOf } from './error-signatures.ts';
import { type Incident, incidentsOf } from './incident.ts';
import { type Mechanisms, mechanismsOf } from './mechanisms.ts';
import { type Promised, promisesOf } from './promises.ts';
import { type Recurrences, recurrencesOf } from './recurrences.ts';
import { type TopicsByRegistry, topicsOf } from './topics.ts';

/** What the posts that are shown know together of incidents. Near misses are among the incidents: see `record.nearMiss`. */
export type Knowledge = {
  /** The day in the site's zone as of which everything is (기준일). */
  readonly asOf: Day;
  /** By when they began, the newest first. */
  readonly incidents: readonly Incident[];
  /** Of two with one id, which is an error, the newer one. */
  readonly incidentsById: ReadonlyMap<string, Incident>;
  /** The incident that a post reports. */
  readonly incidentOf: ReadonlyMap<SourcePath, Incident>;
  readonly topics: TopicsByRegistry;
  readonly recurrences: Recurrences;
  readonly errors: readonly ErrorSignature[];
  readonly promises: readonly Promised[];
  readonly mechanisms: Mechanisms;
};

/** What knowledge is made of besides posts. */
export type KnowledgeFacts = {
  readonly registries: Registries;
  readonly gradeMatrix: GradeMatrix;
  readonly asOf: Day;
};

export function knowledgeOf(
  { shown, hidden }: Publishable,
  { registries, gradeMatrix, asOf }: KnowledgeFacts,
): Knowledge {
  const incidents = incidentsOf(shown, gradeMatrix);
  const incidentOf = new Map(incidents.map((incident) => [incident.post.source, incident]));
  const topics = topicsOf({ shown, hidden, incidents, registries });
  return {
    asOf,
    incidents,
    incidentsById: new Map(incidents.toReversed().map((incident) => [incident.record.id, incident])),
    incidentOf,
    topics,
    recurrences: recurrencesOf(incidents),
    errors: errorSignaturesOf(shown),
    promises: promisesOf(shown, incidentOf),
    mechanisms: mechanismsOf(topics),
  };
}

import type { GradeMatrix } from '../../incident/grade.ts';
import type { Registries } from '../../incident/registry.ts';
import type { Outcome } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Publishable } from '../publishable.ts';
import type { StatedPosts } from '../stated-posts.ts';
import { type ErrorSignature, errorSignaturesOf } from './error-signatures.ts';
import { futureProblems } from './future-problems.ts';
import { idProblems } from './id-problems.ts';
import { type Incident, incidentsOf } from './incident.ts';
import { incidentReferenceProblems } from './incident-reference-problems.ts';
import { incidentsById } from './incidents-by-id.ts';
import { type LikeIncident, likeIncidents } from './like-incidents.ts';
import { type Mechanisms, mechanismsOf } from './mechanisms.ts';
import { explainedIds, namedIds } from './named-ids.ts';
import { nearIdProblems } from './near-id-problems.ts';
import { type Promised, promisesOf } from './promises.ts';
import { recurrenceProblems } from './recurrence-problems.ts';
import { type Recurrences, recurrencesOf } from './recurrences.ts';
import type { RelatedIncidents } from './related-incidents.ts';
import { reportLints } from './report-lints.ts';
import { type TopicsByRegistry, topicsOf } from './topics.ts';
import { unknownIdProblems } from './unknown-id-problems.ts';

/** What the posts that are shown know together of incidents. Near misses are among the incidents: see `record.nearMiss`. */
export type Knowledge = {
  /** The day in the site's zone as of which everything is (기준일). */
  readonly asOf: Day;
  /** By when they began, the newest first. */
  readonly incidents: readonly Incident[];
  /** Of two with one id in any letter case, which is an error, the newer one. */
  readonly incidentsById: ReadonlyMap<string, Incident>;
  /** The incident that a post reports. */
  readonly incidentOf: ReadonlyMap<SourcePath, Incident>;
  readonly topics: TopicsByRegistry;
  readonly recurrences: Recurrences;
  /** The incidents that are like one, the most alike first. */
  readonly alike: ReadonlyMap<SourcePath, readonly LikeIncident[]>;
  readonly errors: readonly ErrorSignature[];
  readonly promises: readonly Promised[];
  readonly mechanisms: Mechanisms;
};

/** What knowledge is made of besides posts. */
export type KnowledgeFacts = {
  readonly registries: Registries;
  readonly gradeMatrix: GradeMatrix;
  readonly related: readonly RelatedIncidents[];
  readonly stated: ReadonlyMap<SourcePath, StatedPosts>;
  /** The day, and the first instant after it. */
  readonly asOf: { readonly day: Day; readonly until: Instant };
};

/** What the posts know together, and what is wrong between them. */
export function knowledgeOf(posts: Publishable, facts: KnowledgeFacts): Outcome<Knowledge> {
  const { shown, hidden } = posts;
  const { registries, gradeMatrix, asOf } = facts;
  const incidents = incidentsOf(shown, gradeMatrix);
  const byId = incidentsById(incidents);
  const incidentOf = new Map(incidents.map((incident) => [incident.post.source, incident]));
  const explained = explainedIds(shown, registries);
  const named = shown.flatMap((post) => namedIds(post, explained));
  const withheld = hidden.flatMap((post) => namedIds(post, explained));
  const topics = topicsOf({ registries, named, withheld, incidents });
  const recurrences = recurrencesOf(byId);
  return {
    value: {
      asOf: asOf.day,
      incidents,
      incidentsById: byId,
      incidentOf,
      topics,
      recurrences,
      alike: likeIncidents(incidentOf, facts.related, facts.stated),
      errors: errorSignaturesOf(shown),
      promises: promisesOf(shown, incidentOf),
      mechanisms: mechanismsOf(topics),
    },
    diagnostics: [
      ...idProblems(incidents),
      ...incidentReferenceProblems(incidents, posts),
      ...recurrenceProblems(byId),
      ...futureProblems(shown, asOf),
      ...unknownIdProblems(named, registries),
      ...nearIdProblems(named, registries),
      ...reportLints(shown, incidents, topics, recurrences, asOf.day),
    ],
  };
}

import { actionStatuses, actionTypes } from '../../incident/action-item.ts';
import {
  causeRoles,
  detectionSources,
  incidentStatuses,
  lessonKinds,
  reviewStatuses,
  serviceRoles,
  triggerKinds,
} from '../../incident/incident-record.ts';
import { metricKinds } from '../../incident/metrics.ts';
import { milestoneKinds } from '../../incident/milestone.ts';
import { featureKinds } from '../../incident/related/relate.ts';
import { scopes, severities } from '../../incident/severity.ts';
import { eventKinds } from '../../incident/timeline.ts';
import type { Plain } from '../../kernel/plain.ts';

type Schema = { readonly [key: string]: Plain };

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const whole: Schema = { type: 'integer', minimum: 0 };
const address: Schema = { type: 'string', format: 'uri' };
const moment: Schema = { type: 'string', format: 'date-time' };

const named = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (words: readonly string[]): Schema => ({ enum: words });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
/** Words of which nothing may be said, or that nobody knows. */
const stated = (words: readonly string[]): Schema => ({ enum: [...words, 'unknown', null] });

/** Every key is always there. */
const object = (properties: { readonly [key: string]: Schema }): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const each = (keys: readonly string[], schema: Schema) =>
  object(Object.fromEntries(keys.map((key) => [key, schema])));

const technology = object({ id: text, version: orNull(text) });

const post = object({
  source: text,
  slug: text,
  url: address,
  title: text,
  description: text,
  date: text,
  updated: orNull(text),
  category: orNull(text),
  type: text,
  tags: listOf(text),
  series: orNull(text),
  authors: listOf(text),
  lang: text,
  technologies: listOf(technology),
  concepts: listOf(text),
  explains: listOf(text),
  errorSignatures: listOf(text),
  readingMinutes: whole,
});

const time = object({
  earliest: moment,
  latest: moment,
  precision: oneOf(['year', 'month', 'day', 'minute', 'second', 'about']),
  iso: text,
  text,
});

const statedTime: Schema = {
  oneOf: [
    object({ state: oneOf(['known']), time: named('time') }),
    object({ state: oneOf(['unknown', 'not-stated']), time: { type: 'null' } }),
  ],
};

const duration = object({
  leastSeconds: { type: 'number', minimum: 0 },
  mostSeconds: { type: 'number', minimum: 0 },
  least: text,
  most: text,
  text,
});

const gap = object({
  reason: oneOf(['unknown', 'not-stated', 'out-of-order', 'no-length']),
  milestone: oneOf(milestoneKinds),
});

const measured: Schema = {
  oneOf: [
    object({ value: named('duration'), gap: { type: 'null' } }),
    object({ value: { type: 'null' }, gap }),
  ],
};

const recurrence = object({ id: text, kind: oneOf(['declared', 'detected']) });

const summary: { readonly [key: string]: Schema } = {
  id: text,
  source: text,
  url: address,
  data: address,
  title: text,
  description: text,
  status: { enum: [...incidentStatuses, null] },
  severity: stated(severities),
  scope: stated(scopes),
  grade: orNull({ type: 'integer', minimum: 1 }),
  environment: text,
  nearMiss: flag,
  services: { anyOf: [listOf(object({ id: text, role: oneOf(serviceRoles) })), { const: 'unknown' }] },
  causes: {
    anyOf: [listOf(object({ id: text, role: oneOf(causeRoles), text: orNull(text) })), { const: 'unknown' }],
  },
  milestones: each(milestoneKinds, named('statedTime')),
  durations: each(metricKinds, named('measured')),
  recurrenceOf: listOf(recurrence),
};

const impact = object({
  text,
  users: orNull(text),
  requests: orNull(text),
  dataLoss: orNull(text),
  support: orNull(text),
  estimate: flag,
});

const action = object({
  id: text,
  text,
  type: { enum: [...actionTypes, null] },
  owner: orNull(text),
  due: named('statedTime'),
  status: oneOf(actionStatuses),
  reason: orNull(text),
  addresses: listOf(text),
  url: orNull(text),
  doneAt: named('statedTime'),
});

const likeness = object({
  id: text,
  by: oneOf(['author', 'likeness']),
  why: orNull(text),
  reasons: listOf(
    object({
      kind: oneOf([...featureKinds, 'words']),
      ids: listOf(text),
      share: { type: 'integer', minimum: 10, maximum: 100, multipleOf: 10 },
    }),
  ),
});

const incident = object({
  ...summary,
  reviewStatus: { enum: [...reviewStatuses, null] },
  impact: { anyOf: [listOf(impact), { const: 'unknown' }] },
  detection: orNull(object({ source: oneOf([...detectionSources, 'unknown']), couldBeFaster: orNull(text) })),
  trigger: orNull(object({ text: orNull(text), kind: stated(triggerKinds), cause: orNull(text) })),
  timeline: listOf(
    object({ at: named('statedTime'), kind: oneOf(eventKinds), text, evidence: orNull(text) }),
  ),
  mitigations: listOf(object({ text, at: named('statedTime'), temporary: flag })),
  resolution: orNull(object({ text, at: named('statedTime') })),
  mitigators: listOf(text),
  lessons: each(lessonKinds, listOf(object({ id: text, text }))),
  actionItems: listOf(named('action')),
  noActionsBecause: orNull(text),
  recurredAs: listOf(recurrence),
  related: listOf(likeness),
  technologies: listOf(technology),
  concepts: listOf(text),
  errorSignatures: listOf(text),
});

const version: Schema = { const: 1 };

/**
 * The JSON Schema (2020-12) of the files beside it. A table is described as the list of its rows, each an object by the names
 * of its columns.
 */
export const apiSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'hoego /api/v1',
  anyOf: [named('posts.json'), named('incidents.json'), named('incident.json')],
  $defs: {
    'posts.json': object({ version, posts: listOf(named('post')) }),
    'incidents.json': object({ version, incidents: listOf(named('summary')) }),
    'incident.json': object({ version, incident: named('incident') }),
    post,
    summary: object(summary),
    incident,
    action,
    time,
    statedTime,
    duration,
    measured,
  },
} as const;

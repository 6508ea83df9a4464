import type { SourceFile } from '../content/source-file.ts';
import { actionStatuses, actionTypes } from '../incident/action-item.ts';
import { difficulties } from '../incident/how-to.ts';
import {
  causeRoles,
  detectionSources,
  incidentStatuses,
  lessonKinds,
  reviewStatuses,
  serviceRoles,
  triggerKinds,
} from '../incident/incident-record.ts';
import { itemKinds, retrospectiveFormats, subjectKinds } from '../incident/retrospective.ts';
import { scopes, severities } from '../incident/severity.ts';
import { eventKinds } from '../incident/timeline.ts';
import { digested } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';
import { calloutKinds } from '../markdown/words.ts';

/** As many as it takes to state every value that a field may have. */
const reportCount =
  1 + Math.max(severities.length, scopes.length, detectionSources.length, triggerKinds.length);

/** What the last one states is unknown. */
const orUnknown = (values: readonly string[]) => [...values, 'unknown'];

const each = (values: readonly string[], number: number) => values[number % values.length] ?? '';

/** A moment that lies in the past whenever the site is built. */
const at = (minute: number) => `2001-01-01 00:${String(minute).padStart(2, '0')}`;

/** A text of every kind that hoego writes words of its own into. */
const body = [
  'a[^1]\n',
  ...calloutKinds.map((kind) => `> [!${kind.toUpperCase()}]\n> a\n`),
  ':::details\na\n:::\n',
  '| a |\n| - |\n| a |\n',
  '- [ ] a\n- [x] a\n',
  '## a\n\n[a](#a)\n\n```sh\na\n```\n',
  '[^1]: a\n',
].join('\n');

/**
 * Posts of which a site shows every word that is hoego's own: each kind of post and each value of each field. They say
 * nothing themselves; what is not a value of hoego's is a single letter.
 */
export const examplePosts: readonly SourceFile[] = [
  ...Array.from({ length: reportCount }, (_, number) => report(number)),
  ...subjectKinds.map((_, number) => retrospective(number)),
  ...difficulties.map((difficulty, number) =>
    example(`h${number}`, {
      type: 'howto',
      difficulty,
      appliesTo: [{ tech: 'a', version: '1' }],
      symptoms: ['a'],
      verifiedAt: '2001-01-01',
      commandsDestructive: 'true',
      explains: ['b', 'c'],
      series: 'a',
    }),
  ),
];

/** Some share their service and cause with another, some one of the two. */
function report(number: number): SourceFile {
  const cause = each(['b', 'b', 'f', 'f'], number);
  return example(`e${number}`, {
    type: 'incident-report',
    incidentId: `e${number}`,
    status: each(incidentStatuses, number),
    reviewStatus: each(reviewStatuses, number),
    severity: each(orUnknown(severities), number),
    scope: each(orUnknown(scopes), number),
    environment: each(['production', 'staging', 'dev'], number),
    services: [{ id: each(['a', 'e'], number), role: each(serviceRoles, number) }],
    impact: [{ text: 'a', users: '1', requests: '1', dataLoss: '1', support: '1', estimate: 'true' }],
    detection: { source: each(orUnknown(detectionSources), number), couldBeFaster: 'a' },
    trigger: { kind: each(orUnknown(triggerKinds), number), text: 'a', cause },
    causes: [{ id: cause, role: each(causeRoles, number), text: 'a' }],
    mitigations: [{ text: 'a', at: at(8), temporary: 'true' }],
    resolution: { text: 'a', at: at(9) },
    mitigators: ['a'],
    lessons: Object.fromEntries(lessonKinds.map((kind) => [kind, ['a']])),
    recurrenceOf: number === 1 ? ['e0'] : [],
    reviewAt: '2001-02-01',
    nearMiss: String(number === reportCount - 1),
    ...actionsOf(number),
    ...timesOf(number),
  });
}

/** One has no actions and says why. */
function actionsOf(number: number): { readonly [field: string]: Plain } {
  if (number === 1) return { actionItems: 'none', actionItemsReason: 'a' };
  const actionItems = actionTypes.map((type, index) => {
    const status = each(actionStatuses, number + index);
    const done = status === 'done' ? { doneAt: '2001-01-02' } : {};
    return { text: 'a', type, status, reason: 'a', addresses: ['b'], ...dueOf(number), ...done };
  });
  return { actionItems };
}

/** Late, in time, or promised by nobody. */
function dueOf(number: number): { readonly [field: string]: Plain } {
  if (number === 2) return {};
  return { owner: 'a', due: number === 0 ? '9001-01-01' : '2001-01-02' };
}

/** Of one nothing is known, one goes on, one has a timeline. */
function timesOf(number: number): { readonly [field: string]: Plain } {
  if (number === 1) return { startedAt: 'unknown', detectedAt: 'unknown', resolvedAt: 'unknown' };
  if (number === 2) return { startedAt: at(0) };
  return { timeline: eventKinds.map((kind, minute) => ({ at: at(minute), kind, text: 'a', evidence: 'a' })) };
}

function retrospective(number: number): SourceFile {
  const format = each(retrospectiveFormats, number);
  const kinds = retrospectiveFormats.find((known) => known === format) ?? 'free';
  return example(`r${number}`, {
    type: 'retrospective',
    format,
    subject: { kind: each(subjectKinds, number), name: 'a' },
    period: { from: '2001-01-01', to: '--02-01' },
    team: { size: '2', roles: { a: '2' } },
    items: Object.fromEntries(itemKinds[kinds].map((kind) => [kind, ['a']])),
    tryItems: [{ text: 'a', owner: 'a', due: '2001-01-02' }],
    incidents: ['e0'],
  });
}

/** A post; JSON is YAML as well. */
function example(name: string, fields: { readonly [field: string]: Plain }): SourceFile {
  const common = {
    title: 'a',
    date: '2001-01-01',
    updated: '2001-01-02',
    tags: ['a'],
    authors: ['a'],
    concepts: ['c'],
    technologies: ['d'],
    errorSignatures: ['a'],
    references: [{ title: 'a', url: 'https://a.example/' }],
    relatedTo: [{ slug: 'e0', why: 'a' }],
  };
  const stated = Object.entries({ ...common, ...fields });
  const head = stated.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n');
  return { path: `posts/${name}.md`, text: digested(`---\n${head}\n---\n\n${body}`) };
}

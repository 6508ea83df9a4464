import { describe, expect, test } from 'vitest';
import { explainersOf } from '../../src/site/knowledge/mechanisms.ts';
import type { Topic } from '../../src/site/knowledge/topics.ts';
import { postOf, siteOf } from '../support/post-of.ts';
import { readHead, withFields } from '../support/read-post-head.ts';

/** A report with these lines of frontmatter, as if it had been parsed. */
const report = (slug: string, ...lines: readonly string[]) => {
  const path = `posts/incident/${slug}.md`;
  const { frontmatter, record, told } = readHead(withFields('type: incident-report', ...lines), { path });
  expect(told).toEqual([]);
  return postOf(path, {}, { type: 'incident-report', frontmatter, record });
};

const oom = report(
  'oom',
  'startedAt: 2023-02-01 10:00',
  'resolvedAt: 2023-02-01 11:00',
  'severity: sev2',
  'scope: all',
  'services: [{id: api, role: faulty}]',
  'causes: [{id: memory, role: root}]',
  'concepts: [oom-killer]',
  'errorSignatures: ["OOM at 2023-02-01 10:00:01 in pod api-7f9c2ab41"]',
  'actionItems: [{text: 알림을 더한다}]',
);
const again = report(
  'again',
  'incidentId: INC-2',
  'startedAt: 2023-05-01 10:00',
  'services: api',
  'causes: memory, retry-storm',
  'recurrenceOf: oom',
  'errorSignatures: ["OOM at 2024-11-30 23:59:59 in pod api-0a1b2c3d4"]',
);
const unknownTimes = report('unknown-times', 'startedAt: unknown', 'causes: unknown');
const howTo = postOf('posts/docker/oom-explained.md', { explains: ['memory', 'oom-killer'] });
const { value: site, diagnostics } = siteOf([oom, again, unknownTimes, howTo], {
  registries: {
    causes: [
      { id: 'memory', label: '메모리 고갈', aliases: [], definition: '뜻', owner: null, links: [] },
      { id: 'unused', label: '쓰이지 않음', aliases: [], definition: null, owner: null, links: [] },
    ],
  },
});
const { knowledge } = site;

const topic = (registry: 'causes' | 'concepts' | 'services' | 'technologies', id: string): Topic => {
  const found = knowledge.topics[registry].byId.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('what the posts know together', () => {
  test('nothing is wrong with them but a cause that the registry does not have', () => {
    const wrong = diagnostics.filter(({ code }) => code.startsWith('registry/'));
    expect(wrong).toMatchObject([{ code: 'registry/unknown-id', args: { id: 'retry-storm' } }]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(knowledge.asOf).toBe('2026-11-23');
  });

  test('incidents by when they began, one that nobody knows by its report’s date, and their grades', () => {
    expect(knowledge.incidents.map(({ record, grade }) => [record.id, grade])).toEqual([
      ['unknown-times', null],
      ['INC-2', null],
      ['oom', 2],
    ]);
    expect(knowledge.incidentsById.get('INC-2')?.post).toBe(site.posts.find(({ slug }) => slug === 'again'));
  });

  test('a cause: what the registry says, who failed by it, who explains it', () => {
    const memory = topic('causes', 'memory');
    expect(memory).toMatchObject({
      label: '메모리 고갈',
      url: '/causes/memory/',
      entry: { definition: '뜻' },
    });
    expect(memory.incidents.map(({ incident, role }) => [incident.record.id, role])).toEqual([
      ['INC-2', 'contributing'],
      ['oom', 'root'],
    ]);
    expect(memory.explainers.map(({ slug }) => slug)).toEqual(['oom-explained']);
  });

  test('a cause that no registry has is there with its id as its label, and one that nobody names as well', () => {
    expect(topic('causes', 'retry-storm')).toMatchObject({ label: 'retry-storm', entry: null });
    expect(topic('causes', 'unused')).toMatchObject({ incidents: [], posts: [], explainers: [] });
  });

  test('a service and the part it had', () => {
    const roles = topic('services', 'api').incidents.map(({ role }) => role);
    expect(roles).toEqual(['affected', 'faulty']);
  });

  test('a declared recurrence is known from both ends', () => {
    const repeats = knowledge.recurrences.repeats.get(again.source) ?? [];
    expect(repeats.map(({ earlier, kind }) => [earlier.record.id, kind])).toEqual([['oom', 'declared']]);
    expect(knowledge.recurrences.repeatedBy.get(oom.source)?.map(({ later }) => later.record.id)).toEqual([
      'INC-2',
    ]);
  });

  test('one error, whatever its time and its pod', () => {
    expect(knowledge.errors).toMatchObject([{ normalised: 'oom at # in pod api-#' }]);
    expect(knowledge.errors[0]?.posts).toHaveLength(2);
  });

  test('what was promised, by whom, since when', () => {
    expect(knowledge.promises).toMatchObject([
      { kind: 'action', field: 'actionItems.0', post: { slug: 'oom' }, since: { form: 'minute' } },
    ]);
  });

  test('the mechanism graph: explainers of an incident, and what nobody explains', () => {
    const incident = knowledge.incidentOf.get(oom.source);
    if (incident === undefined) throw new Error('no incident');
    expect(
      explainersOf(incident, knowledge.topics).map(({ post, topics }) => [
        post.slug,
        topics.map(({ id }) => id),
      ]),
    ).toEqual([['oom-explained', ['memory', 'oom-killer']]]);
    expect(knowledge.mechanisms.gaps.map(({ id }) => id)).toEqual(['retry-storm']);
  });
});

describe('what only hidden posts name', () => {
  const internal = report('secret', 'visibility: internal', 'causes: memory', 'services: api');
  const registries = {
    causes: [{ id: 'memory', label: '메모리', aliases: [], definition: null, owner: null, links: [] }],
  };

  test('is not there in the public edition', () => {
    const { value } = siteOf([internal], { registries });
    expect(value.knowledge.topics.causes.all).toEqual([]);
    expect(value.knowledge.topics.services.all).toEqual([]);
    expect(value.knowledge.incidents).toEqual([]);
  });

  test('is there in the internal one', () => {
    const { value } = siteOf([internal], { registries, selection: { edition: 'internal' } });
    expect(value.knowledge.topics.causes.all.map(({ id }) => id)).toEqual(['memory']);
  });
});

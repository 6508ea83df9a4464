import { describe, expect, test } from 'vitest';
import type { IncidentRecord } from '../../src/incident/incident-record.ts';
import { incidentOf } from '../support/incident-of.ts';
import { readHead, withFields } from '../support/read-post-head.ts';

/** The record of an incident report with these lines, and what was told of it. */
const read = (...lines: readonly string[]) => readHead(withFields('type: incident-report', ...lines));

const incident = (...lines: readonly string[]): IncidentRecord => {
  const { record, told } = read(...lines);
  expect(told).toEqual([]);
  if (record?.incident == null) throw new Error('no incident');
  return record.incident;
};

const at = (text: string) => Date.parse(text);

describe('the record of an incident report', () => {
  test('is there when nothing of it is stated', () => {
    expect(incident()).toEqual(incidentOf('post'));
  });

  test.each([
    ['severity: SEV2', { severity: 'sev2' }],
    ['severity: unknown', { severity: 'unknown' }],
    ['scope: majority', { scope: 'majority' }],
    ['sensitivity: all', { scope: 'all' }],
    ['services: unknown', { services: 'unknown' }],
    ['services: [unknown, redis]', { services: [{ id: 'unknown' }, { id: 'redis' }] }],
    ['services: redis', { services: [{ id: 'redis', role: 'affected' }] }],
    [
      'services: [{id: redis, role: faulty}, api]',
      {
        services: [
          { id: 'redis', role: 'faulty' },
          { id: 'api', role: 'affected' },
        ],
      },
    ],
    ['impact: unknown', { impact: 'unknown' }],
    ['impact: 추천 실패', { impact: [{ text: '추천 실패', users: null, estimate: false }] }],
    [
      'impact:\n  - text: 추천 실패\n    requests: 약 3만 건\n    estimate: true',
      { impact: [{ requests: '약 3만 건', estimate: true }] },
    ],
    ['detection: alert', { detection: { source: 'alert', couldBeFaster: null } }],
    ['trigger: 배포', { trigger: { text: '배포', kind: null, cause: null } }],
    ['trigger: unknown', { trigger: { text: null, kind: 'unknown', cause: null } }],
    ['causes: unknown', { causes: 'unknown' }],
    ['causes: memory', { causes: [{ id: 'memory', role: 'contributing', text: null }] }],
    ['mitigations: 재시작', { mitigations: [{ text: '재시작', at: null, temporary: false }] }],
    ['resolution: 증설', { resolution: { text: '증설', at: null } }],
    ['lessons: {badly: [늦었다]}', { lessons: { well: [], badly: [{ id: 'badly-1', text: '늦었다' }] } }],
    ['actionItems: none\nactionItemsReason: 이미 했다', { actionItems: [], noActionsBecause: '이미 했다' }],
    ['actionItems: 알림을 더한다', { actionItems: [{ text: '알림을 더한다', status: 'open' }] }],
    ['actionItems: [{text: 가, doneAt: 2024-02-01}]', { actionItems: [{ status: 'done' }] }],
    ['recurrenceOf: INC-2022-001', { recurrenceOf: ['INC-2022-001'] }],
    ['environment: staging', { environment: 'staging' }],
    ['nearMiss: true', { nearMiss: true }],
  ])('%s', (lines, expected) => {
    expect(incident(lines)).toMatchObject(expected);
  });

  test('a milestone is what its field says, else what the timeline tells', () => {
    const { milestones, timeline } = incident(
      'startedAt: 2022-05-14 11:0x쯤',
      'timeline:',
      '  - {at: 2022-05-14 14:03, kind: detected, text: 알림}',
      '  - {at: 2022-05-14 14:05, kind: detected, text: 또 알림}',
      '  - {at: 2022-05-14 14:30, kind: resolved, text: 정상}',
      '  - {at: 2022-05-14 15:00, text: 메모}',
      '  - {at: 2022-05-14 15:10, approx: true, kind: resolved, text: 다시 정상}',
    );
    expect(timeline.map(({ kind }) => kind)).toEqual([
      'detected',
      'detected',
      'resolved',
      'note',
      'resolved',
    ]);
    expect(milestones).toEqual({
      started: {
        earliest: at('2022-05-14T11:00+09:00'),
        latest: at('2022-05-14T11:09+09:00'),
        form: 'about',
        offset: 540,
        latestOffset: 540,
      },
      detected: {
        earliest: at('2022-05-14T14:03+09:00'),
        latest: at('2022-05-14T14:03+09:00'),
        form: 'minute',
        offset: 540,
        latestOffset: 540,
      },
      acknowledged: null,
      mitigated: null,
      resolved: {
        earliest: at('2022-05-14T15:05+09:00'),
        latest: at('2022-05-14T15:15+09:00'),
        form: 'about',
        offset: 540,
        latestOffset: 540,
      },
      fixed: null,
    });
  });
});

describe('one wrong word', () => {
  test('hides nothing but itself', () => {
    const { told, record } = read(
      'timeline:',
      '  - {at: 2022-05-14 14:03, kind: detectd, text: 알림}',
      '  - {at: 14:05, kind: started, text: 시작}',
      '  - {at: 2022-05-14 14:30, kind: resolved, text: 정상}',
      'severity: sev9',
      'scope: all',
    );
    expect(told).toEqual(['6:34 frontmatter/choice', '7:10 incident/time', '9:11 frontmatter/choice']);
    expect(record?.incident).toMatchObject({
      severity: null,
      scope: 'all',
      timeline: [{ kind: 'note' }, { kind: 'resolved' }],
      milestones: { started: null, resolved: { form: 'minute' } },
    });
  });

  test('is told once where it is none', () => {
    const { told } = read(
      'startedAt: {at: ""}',
      'resolvedAt: {at: 2022-05-14 14:03, within: ""}',
      'timeline:',
      '  - {at: "", kind: note, text: 빈}',
      '  - {at: 2022-05-14, kind: note, text: ""}',
    );
    expect(told).toEqual(['5:17 frontmatter/empty', '8:10 frontmatter/empty', '9:40 frontmatter/empty']);
  });

  test('the places of what is left are those of the record', () => {
    const { fieldSpans, record } = read(
      'actionItems:',
      '  - {owner: 팀}',
      '  - {text: 둘, owner: 팀}',
      '  - {text: 셋, due: 언젠가, owner: 백엔드}',
    );
    expect(record?.incident?.actionItems.map(({ text }) => text)).toEqual(['둘', '셋']);
    expect(fieldSpans['actionItems.0.text']?.line).toBe(7);
    expect(fieldSpans['actionItems.1.owner']).toMatchObject({ line: 8, column: 32 });
    expect(fieldSpans['actionItems.1.due']).toBeUndefined();
  });
});

describe('other posts', () => {
  test('have no record where they state nothing of one', () => {
    expect(readHead(withFields('tags: 가')).record).toBeNull();
  });

  test('a how-to', () => {
    const { record, told } = readHead(
      withFields(
        'appliesTo: [kubernetes >=1.22 <1.30, {tech: docker, version: 24}, node]',
        'environment: Ubuntu, EKS',
        'difficulty: basic',
        'symptoms: 디스크가 가득 찬다',
        'verifiedAt: 2024-01',
        'commandsDestructive: true',
      ),
    );
    expect(told).toEqual([]);
    expect(record).toMatchObject({
      incident: null,
      howTo: {
        appliesTo: [
          { tech: 'kubernetes', version: '>=1.22 <1.30' },
          { tech: 'docker', version: '24' },
          { tech: 'node', version: null },
        ],
        environment: ['Ubuntu', 'EKS'],
        difficulty: 'basic',
        symptoms: ['디스크가 가득 찬다'],
        verifiedAt: { form: 'month' },
        commandsDestructive: true,
      },
      retrospective: null,
    });
  });

  test('a retrospective', () => {
    const { record, told } = readHead(
      withFields(
        'type: retrospective',
        'format: kpt',
        'subject: {kind: bootcamp, name: 3차 프로젝트}',
        'period: {from: --04-15, to: 2022-05-20}',
        'team: {size: 6, roles: {frontend: 3, backend: 3}}',
        'items: {keep: [예시 먼저], problem: 늦은 배포}',
        'tryItems: [{text: 첫 주에 배포한다, due: 2022-06-01}]',
        'incidents: INC-2022-001',
      ),
    );
    expect(told).toEqual([]);
    expect(record?.retrospective).toMatchObject({
      format: 'kpt',
      subject: { kind: 'bootcamp', name: '3차 프로젝트' },
      period: { from: { month: 4, day: 15 }, to: { form: 'day' } },
      team: { size: 6, roles: { frontend: 3, backend: 3 } },
      items: [
        { kind: 'keep', texts: ['예시 먼저'] },
        { kind: 'problem', texts: ['늦은 배포'] },
      ],
      tryItems: [{ status: 'open', due: { form: 'day' } }],
      incidents: ['INC-2022-001'],
    });
  });

  test('the public part', () => {
    const { record } = readHead(withFields('public: {summary: 짧게, redact: [timeline]}'));
    expect(record?.publicPart).toEqual({ summary: '짧게', redact: ['timeline'] });
  });
});

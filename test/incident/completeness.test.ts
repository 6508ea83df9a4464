import { expect, test } from 'vitest';
import { completenessOf } from '../../src/incident/completeness.ts';
import type { IncidentRecord } from '../../src/incident/incident-record.ts';
import { actionOf, incidentOf, knownTime, milestonesOf } from '../support/incident-of.ts';

const whole: IncidentRecord = incidentOf('a', {
  severity: 'sev2',
  scope: 'all',
  services: [{ id: 'api', role: 'faulty' }],
  impact: [
    { text: '주문 실패', users: null, requests: null, dataLoss: null, support: null, estimate: false },
  ],
  milestones: milestonesOf({
    started: '2026-01-01T10:00',
    detected: '2026-01-01T10:10',
    mitigated: '2026-01-01T10:20',
    resolved: '2026-01-01T10:30',
  }),
  timeline: [{ at: knownTime('2026-01-01T10:00'), kind: 'started', text: '발생', evidence: null }],
  detection: { source: 'alert', couldBeFaster: null },
  trigger: { text: '배포', kind: 'change', cause: null },
  causes: [{ id: 'oom', role: 'root', text: null }],
  mitigations: [{ text: '재시작', at: null, temporary: true }],
  resolution: { text: '상한을 올렸다', at: null },
  lessons: { well: [{ id: 'well-1', text: '빨리 되돌렸다' }], badly: [], lucky: [], surprised: [] },
  actionItems: [actionOf('1')],
});

const stateOf = (record: IncidentRecord, part: string) =>
  completenessOf(record).parts.find((one) => one.part === part)?.state;

test('a report that has everything is complete, one that has nothing is empty', () => {
  expect(completenessOf(whole).score).toBe(100);
  expect(completenessOf(incidentOf('b')).score).toBe(0);
});

test('what is said to be unknown counts half', () => {
  expect(stateOf({ ...whole, causes: 'unknown' }, 'causes')).toBe('unknown');
  // 34 points in all; 3 of them count half.
  expect(completenessOf({ ...whole, causes: 'unknown' }).score).toBe(96);
});

test('to have no actions for a reason is an answer', () => {
  expect(stateOf({ ...whole, actionItems: [] }, 'actionItems')).toBe('missing');
  expect(stateOf({ ...whole, actionItems: [], noActionsBecause: '서비스를 닫았다' }, 'actionItems')).toBe(
    'known',
  );
});

test('a near miss is not asked when it began, what hurt and when it was over', () => {
  expect(stateOf({ ...whole, nearMiss: true }, 'startedAt')).toBeUndefined();
  expect(stateOf({ ...whole, nearMiss: true }, 'resolvedAt')).toBeUndefined();
  expect(completenessOf({ ...whole, nearMiss: true, impact: [], mitigations: [] }).score).toBe(100);
});

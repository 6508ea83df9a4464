import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageAction, type OwedAction } from '../../src/incident/action-ageing.ts';
import type { ActionItem } from '../../src/incident/action-item.ts';
import { actionLedger } from '../../src/incident/action-ledger.ts';
import { defaultActionSlo } from '../../src/incident/action-slo.ts';
import { actionOf, knownTime } from '../support/incident-of.ts';

const today = '2026-11-23';

function owed(
  id: string,
  facts: Partial<Omit<ActionItem, 'id'>> = {},
  more: Partial<OwedAction> = {},
): OwedAction {
  return {
    source: 'INC-1',
    since: knownTime('2026-11-01'),
    mayBeOlder: false,
    severity: 'sev2',
    action: actionOf(id, facts),
    ...more,
  };
}

const standing = (...input: Parameters<typeof owed>) =>
  ageAction(owed(...input), today, defaultActionSlo).standing;

test('an action of an incident that began nobody knows when is at least as old as what is known of it', () => {
  expect(standing('a', {}, { mayBeOlder: true })).toMatchObject({ age: { least: 22, most: null } });
});

describe('an action is overdue when it certainly is', () => {
  test.each([
    ['2026-11-22', 1],
    ['2026-11-23', 0],
    ['2026-11-24', 0],
    ['2026-10-23T18:00', 31],
    ['2026-11', 0],
    ['2026-10', 23],
    ['2025', 327],
    ['2026', 0],
    // The 23rd by the site's clock.
    ['2026-11-22T23:00-08:00', 0],
  ])('due %s: %i days late', (due, days) => {
    expect(standing('a', { due: knownTime(due) })).toMatchObject({ kind: 'open', overdueDays: days });
  });

  test('what has no due date is never overdue', () => {
    expect(standing('a')).toMatchObject({ kind: 'open', overdueDays: 0 });
  });

  test('what is in progress or delayed is open like any other, what is done or dropped is not', () => {
    const due = knownTime('2026-11-01');
    expect(standing('a', { due, status: 'in-progress' })).toMatchObject({ kind: 'open', overdueDays: 22 });
    expect(standing('a', { due, status: 'delayed' })).toMatchObject({ kind: 'open', overdueDays: 22 });
    expect(standing('a', { due, status: 'wont-do' })).toEqual({ kind: 'dropped' });
    expect(standing('a', { due, status: 'done' })).toEqual({ kind: 'done', late: false });
  });

  test('it was done late if the day it was done on certainly came after', () => {
    const late = (due: string, doneAt: string) =>
      standing('a', { status: 'done', due: knownTime(due), doneAt: knownTime(doneAt) });
    expect(late('2026-11-01', '2026-11-02')).toEqual({ kind: 'done', late: true });
    expect(late('2026-11-01', '2026-11-01T23:59')).toEqual({ kind: 'done', late: false });
    expect(late('2026-11-01', '2026-11')).toEqual({ kind: 'done', late: false });
  });
});

describe('the age of an open action', () => {
  test.each([
    ['2026-11-23', { least: 0, most: 0 }],
    ['2026-11-01', { least: 22, most: 22 }],
    ['2026-10', { least: 23, most: 53 }],
    ['2026-11', { least: 0, most: 22 }],
    ['2024-02-29', { least: 998, most: 998 }],
  ])('since %s is %j days', (since, age) => {
    expect(standing('a', {}, { since: knownTime(since) })).toMatchObject({ age });
  });

  test.each([
    ['2026-10-24', 'sev2', 'within'],
    ['2026-10-23', 'sev2', 'over'],
    ['2026-09-24', 'sev2', 'over'],
    ['2026-09-23', 'sev2', 'far-over'],
    ['2026-10-24', 'sev1', 'over'],
    ['2020', 'unknown', 'no-slo'],
    ['2020', null, 'no-slo'],
  ] as const)('since %s after a %s is %s', (since, severity, ageClass) => {
    expect(standing('a', {}, { since: knownTime(since), severity })).toMatchObject({ ageClass });
  });
});

describe('the ledger', () => {
  const all: readonly OwedAction[] = [
    owed('late', { owner: 'infra', due: knownTime('2026-11-20') }),
    owed('later', { owner: 'infra', due: knownTime('2026-11-10') }),
    owed('next', { owner: 'backend', due: knownTime('2026-12-01') }),
    owed('open', { owner: 'backend' }),
    owed('nobody', { due: knownTime('2026-12-02') }),
    owed('try', { owner: 'backend' }, { source: 'sprint-3', severity: null, since: knownTime('2026-05-01') }),
    owed('done', { status: 'done', due: knownTime('2026-11-10'), doneAt: knownTime('2026-11-12') }),
    owed('wont', { status: 'wont-do', reason: '다른 방법으로 막았다' }),
  ];
  const ids = (some: readonly { readonly action: ActionItem }[]) => some.map(({ action }) => action.id);

  test('tells the longest overdue first, then what is due next, then the oldest', () => {
    const ledger = actionLedger(all, today, defaultActionSlo);
    expect(ids(ledger.open)).toEqual(['later', 'late', 'next', 'nobody', 'try', 'open']);
    expect(ledger.counts).toEqual({
      open: 6,
      overdue: 2,
      withoutDue: 2,
      withoutOwner: 1,
      done: 1,
      doneLate: 1,
      dropped: 1,
    });
    expect(ledger.byOwner.map(({ owner, overdue, actions }) => [owner, overdue, ids(actions)])).toEqual([
      ['infra', 2, ['later', 'late']],
      ['backend', 0, ['next', 'try', 'open']],
      [null, 0, ['nobody']],
    ]);
    expect(ledger.byAge.map(({ ageClass, actions }) => [ageClass, actions.length])).toEqual([
      ['within', 5],
      ['over', 0],
      ['far-over', 0],
      ['no-slo', 1],
    ]);
  });

  test('is the same in whatever order it is told', () => {
    const expected = actionLedger(all, today, defaultActionSlo);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(actionLedger(shuffled, today, defaultActionSlo)).toEqual(expected);
      }),
    );
  });
});

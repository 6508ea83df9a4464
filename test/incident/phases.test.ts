import { expect, test } from 'vitest';
import type { KnownTime } from '../../src/incident/known-time.ts';
import type { Milestones } from '../../src/incident/milestone.ts';
import { phasesOf } from '../../src/incident/phases.ts';

const minute = 60_000;
const at = (time: number, spread = 0): KnownTime => ({
  earliest: (time - spread) * minute,
  latest: (time + spread) * minute,
  form: spread === 0 ? 'minute' : 'about',
  offset: 540,
  latestOffset: 540,
});
const none: Milestones = {
  started: null,
  detected: null,
  acknowledged: null,
  mitigated: null,
  resolved: null,
  fixed: null,
};
const told = (milestones: Partial<Milestones>) =>
  phasesOf({ ...none, ...milestones }).map(({ from, to, duration }) => [
    `${from} → ${to}`,
    duration === null ? null : [duration.least / minute, duration.most / minute],
  ]);

test('each two known milestones that follow one another bound a phase', () => {
  expect(told({ started: at(0), detected: at(12), resolved: at(40), fixed: at(100) })).toEqual([
    ['started → detected', [12, 12]],
    ['detected → resolved', [28, 28]],
    ['resolved → fixed', [60, 60]],
  ]);
});

test('what is not exact stays a range', () => {
  expect(told({ started: at(0, 5), resolved: at(40) })).toEqual([['started → resolved', [35, 45]]]);
});

test('an incident of which the beginning is not known begins open', () => {
  const open = [
    ['started → detected', null],
    ['detected → resolved', [10, 10]],
  ];
  expect(told({ started: 'unknown', detected: at(5), resolved: at(15) })).toEqual(open);
  expect(told({ detected: at(5), resolved: at(15) })).toEqual(open);
});

test('one that is not over ends open, and waits for a final change only when somebody speaks of it', () => {
  expect(told({ started: at(0) })).toEqual([['started → resolved', null]]);
  expect(told({ started: at(0), mitigated: at(9), resolved: 'unknown' })).toEqual([
    ['started → mitigated', [9, 9]],
    ['mitigated → resolved', null],
  ]);
  expect(told({ started: at(0), resolved: at(9) })).toEqual([['started → resolved', [9, 9]]]);
  expect(told({ started: at(0), resolved: at(9), fixed: 'unknown' })).toEqual([
    ['started → resolved', [9, 9]],
    ['resolved → fixed', null],
  ]);
});

test('what ends before it begins has no duration, and nothing known is no phase', () => {
  expect(told({ started: at(9), resolved: at(0) })).toEqual([['started → resolved', null]]);
  expect(told({})).toEqual([]);
  expect(told({ started: 'unknown', resolved: 'unknown' })).toEqual([]);
});

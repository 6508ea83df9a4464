import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAfterActivity } from '../../../src/host/watching/after-activity.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The times of the calls, in milliseconds, for activity at these times; stopped at the end if there is one. */
function callsFor(activity: readonly number[], end = Number.POSITIVE_INFINITY): readonly number[] {
  const begin = Date.now();
  const calls: number[] = [];
  const after = createAfterActivity({ quiet: 150, last: 1000 }, () => calls.push(Date.now() - begin));
  for (const time of activity) setTimeout(after.touch, time);
  if (end < Number.POSITIVE_INFINITY) setTimeout(after.stop, end);
  vi.runAllTimers();
  return calls;
}

it('one event is followed by a call when it is quiet, and by a last one', () => {
  expect(callsFor([0])).toEqual([150, 1000]);
});

it('several events at a time are followed by one call, and the last one comes a second after all of them', () => {
  expect(callsFor([0, 40, 80])).toEqual([230, 1000, 2000]);
});

it('activity that does not end does not put the call off for ever', () => {
  const steady = Array.from({ length: 31 }, (_, n) => n * 100);
  expect(callsFor(steady)).toEqual([1000, 2000, 3000, 3150, 4000]);
});

it('there is no call without activity, and none after it was stopped', () => {
  expect(callsFor([])).toEqual([]);
  expect(callsFor([0], 100)).toEqual([]);
});

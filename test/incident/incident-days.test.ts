import { expect, test } from 'vitest';
import { incidentDays } from '../../src/incident/incident-days.ts';
import { milestonesOf } from '../support/incident-of.ts';

test.each([
  ['2022-05-14T14:03', '2022-05-14T15:00', '2022-05-14', '2022-05-14'],
  ['2022-05-14T23:50', '2022-05-16T00:10', '2022-05-14', '2022-05-16'],
  ['2024-02-28T23:50', '2024-02-29T00:10', '2024-02-28', '2024-02-29'],
  // By the site's calendar: 16:00 in London is the next day in Seoul.
  ['2022-05-14T16:00Z', '2022-05-14T16:30Z', '2022-05-15', '2022-05-15'],
  ['2022-05-14', '2022-05-15', '2022-05-14', '2022-05-15'],
  ['2022-05-14', null, '2022-05-14', '2022-05-14'],
  ['2022-05-14', 'unknown', '2022-05-14', '2022-05-14'],
  // It ended some day in June, on the first at the earliest.
  ['2022-05-14', '2022-06', '2022-05-14', '2022-06-01'],
  // It ended some day in May: nobody knows that it lasted.
  ['2022-05-14', '2022-05', '2022-05-14', '2022-05-14'],
])('from %s to %s is %s to %s', (started, resolved, start, end) => {
  const milestones = milestonesOf({ started, ...(resolved === null ? {} : { resolved }) });
  expect(incidentDays(milestones, 'Asia/Seoul')).toEqual({ start, end });
});

test.each(['unknown', '2022-05', '2022', '2022-05-14T23:58 ±5m'])('a beginning %s has no day', (started) => {
  expect(incidentDays(milestonesOf({ started }), 'Asia/Seoul')).toBeNull();
});

test('a day elsewhere is two days here', () => {
  const day = {
    earliest: Date.UTC(2022, 4, 14),
    latest: Date.UTC(2022, 4, 15) - 1,
    form: 'day',
    offset: 0,
    latestOffset: 0,
  } as const;
  expect(incidentDays({ started: day, resolved: null }, 'UTC')).toEqual({
    start: '2022-05-14',
    end: '2022-05-14',
  });
  expect(incidentDays({ started: day, resolved: null }, 'Asia/Seoul')).toBeNull();
});

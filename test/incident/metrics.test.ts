import { describe, expect, test } from 'vitest';
import { detectionShare } from '../../src/incident/detection-share.ts';
import { durationText } from '../../src/incident/duration-text.ts';
import { type MetricKind, measure } from '../../src/incident/metrics.ts';
import { shareText } from '../../src/incident/share-text.ts';
import { milestonesOf } from '../support/incident-of.ts';

const whole = milestonesOf({
  started: '2023-06-03T09:12',
  detected: '2023-06-03T09:20',
  acknowledged: '2023-06-03T09:24',
  mitigated: '2023-06-03T09:41',
  resolved: '2023-06-03T10:03',
  fixed: '2023-06-05T12:12',
});

describe('what an incident is measured by', () => {
  test.each<[MetricKind, string]>([
    ['ttd', '8분'],
    ['tta', '4분'],
    ['ttm', '29분'],
    ['ttr', '51분'],
    ['ttf', '2일 3시간'],
    ['tail', '22분'],
  ])('%s is %s', (metric, text) => {
    const { value } = measure(whole, metric);
    expect(value && durationText(value, 'ko')).toBe(text);
  });

  test('a time that is known roughly makes a duration that is known roughly', () => {
    const { value } = measure(
      { ...whole, ...milestonesOf({ started: '2023-06-03T11:0x', resolved: '2023-06-03T11:49' }) },
      'ttr',
    );
    expect(value && durationText(value, 'ko')).toBe('40–49분');
  });

  test.each([
    [
      { started: 'unknown', resolved: '2023-06-03T10:03' },
      { reason: 'unknown', milestone: 'started' },
    ],
    [{ resolved: '2023-06-03T10:03' }, { reason: 'not-stated', milestone: 'started' }],
    [{ started: '2023-06-03T10:03' }, { reason: 'not-stated', milestone: 'resolved' }],
    [
      { started: '2023-06-03T10:03', resolved: 'unknown' },
      { reason: 'unknown', milestone: 'resolved' },
    ],
    [
      { started: '2023-06-03T10:03', resolved: '2023-06-03T10:02' },
      { reason: 'out-of-order', milestone: 'resolved' },
    ],
  ] as const)('%j has no time to recovery, because of %j', (times, gap) => {
    expect(measure(milestonesOf(times), 'ttr')).toEqual({ value: null, gap });
  });
});

describe('how much of an incident went by unnoticed', () => {
  const share = (started: string, detected: string, resolved: string) =>
    detectionShare(milestonesOf({ started, detected, resolved }));

  test.each([
    ['2023-06-03T09:00', '2023-06-03T09:15', '2023-06-03T10:00', '25%', '25%'],
    ['2023-06-03T09:00', '2023-06-03T09:15', '2023-06-03T09:45', '약 33%', 'about 33%'],
    ['2023-06-03T09:00', '2023-06-03T09:00', '2023-06-03T09:45', '0%', '0%'],
    ['2023-06-03T09:00', '2023-06-03T09:45', '2023-06-03T09:45', '100%', '100%'],
    // From 6 of 51 minutes, if it began at 09:09, to 15 of 60.
    ['2023-06-03T09:0x', '2023-06-03T09:15', '2023-06-03T10:00', '11–25%', '11–25%'],
    // Whatever the day held: the incident was noticed on the day on which it began and ended.
    ['2023-06-03', '2023-06-03', '2023-06-03', '0–100%', '0–100%'],
  ])('%s, %s, %s: %s', (started, detected, resolved, ko, en) => {
    const { value } = share(started, detected, resolved);
    expect(value && shareText(value, 'ko')).toBe(ko);
    expect(value && shareText(value, 'en')).toBe(en);
  });

  test.each([
    ['unknown', '2023-06-03T09:15', '2023-06-03T10:00', 'unknown', 'started'],
    ['2023-06-03T09:00', 'unknown', '2023-06-03T10:00', 'unknown', 'detected'],
    ['2023-06-03T09:00', '2023-06-03T08:59', '2023-06-03T10:00', 'out-of-order', 'resolved'],
    ['2023-06-03T09:00', '2023-06-03T09:00', '2023-06-03T09:00', 'no-length', 'resolved'],
  ])('%s, %s, %s: none, %s', (started, detected, resolved, reason, milestone) => {
    expect(share(started, detected, resolved)).toEqual({ value: null, gap: { reason, milestone } });
  });
});

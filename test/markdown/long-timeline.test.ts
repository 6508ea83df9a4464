import { describe, expect, test } from 'vitest';
import { durationBetween } from '../../src/incident/duration.ts';
import { readHead, withFields } from '../support/read-post-head.ts';

/** A timeline with an entry a minute. */
const entries = Array.from({ length: 3000 }, (_, minute) => {
  const at = new Date(Date.UTC(2022, 0, 1, 0, minute)).toISOString().slice(0, 16);
  return `  - {at: ${at}Z, kind: note, text: ${minute}번째 줄, evidence: "로그 #${minute}"}`;
});

const report = (...lines: readonly string[]) => readHead(withFields('type: incident-report', ...lines));

describe('a timeline of 3,000 entries', () => {
  test('is read', () => {
    const { told, record } = report('timeline:', ...entries, 'severity: sev1');
    expect(told).toEqual([]);
    expect(record?.incident?.timeline).toHaveLength(3000);
    expect(record?.incident?.severity).toBe('sev1');
  });

  test('of which each has a mistake: each is told, and hides nothing else', () => {
    const wrong = entries.map((line) => line.replace('kind: note', 'kind: nte'));
    const { told, record } = report('timeline:', ...wrong);
    expect(told).toHaveLength(3000);
    expect(told.slice(0, 2)).toEqual(['6:35 frontmatter/choice', '7:35 frontmatter/choice']);
    expect(record?.incident?.timeline).toHaveLength(3000);
  });

  test('of which every second cannot be read: the others stand where they stood', () => {
    const wrong = entries.map((line, at) => (at % 2 === 0 ? line.replace('at: 2022', 'at: then ') : line));
    const { told, record, fieldSpans } = report('timeline:', ...wrong);
    expect(told).toHaveLength(1500);
    expect(record?.incident?.timeline).toHaveLength(1500);
    expect(fieldSpans['timeline.1499.at']?.line).toBe(3005);
  });

  test('upside down', () => {
    const { told } = report('timeline:', ...entries.toReversed());
    expect(told).toHaveLength(2999);
  });
});

describe('an incident that lasts', () => {
  const lasted = (start: string, end: string) => {
    const { told, record } = report(`startedAt: ${start}`, `resolvedAt: ${end}`);
    const { started, resolved } = record?.incident?.milestones ?? {};
    return { told, lasted: durationBetween(started ?? null, resolved ?? null) };
  };

  test('a second', () => {
    expect(lasted('2022-05-14 14:03:07', '2022-05-14 14:03:08')).toEqual({
      told: [],
      lasted: { least: 1000, most: 1000 },
    });
  });

  test('no time at all', () => {
    expect(lasted('2022-05-14 14:03', '2022-05-14 14:03')).toEqual({
      told: [],
      lasted: { least: 0, most: 0 },
    });
  });

  test('two years, over a leap day', () => {
    expect(lasted('2023-03-01 00:00', '2025-03-01 00:00')).toEqual({
      told: [],
      lasted: { least: 731 * 86_400_000, most: 731 * 86_400_000 },
    });
  });
});

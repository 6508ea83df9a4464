import { describe, expect, test } from 'vitest';
import { type Files, post, siteTest } from '../support/site-test.ts';

/** An incident report with these lines of frontmatter; the first of them is the fourth of the file. */
const report = (...lines: readonly string[]) => post('결제 지연', '본문', lines.join('\n'));

const problems = async (files: Files) => (await siteTest(files).build()).problems;

describe('what a report still lacks is asked for', () => {
  test('of one that states nothing, under its title', async () => {
    expect(await problems({ 'incident/a.md': report() })).toEqual([
      'posts/incident/a.md:2:8 warning incident/no-actions',
      'posts/incident/a.md:2:8 warning incident/no-detection',
      'posts/incident/a.md:2:8 hint incident/unknown-end',
      'posts/incident/a.md:2:8 hint incident/unknown-start',
    ]);
  });

  test('of what a retrospective wants to try, an end that can be checked', async () => {
    expect(
      await problems({ 'retrospective/a.md': post('회고', '본문', 'format: kpt\ntryItems: [더 노력한다]') }),
    ).toEqual(['posts/retrospective/a.md:5:12 warning incident/action-vague']);
  });

  test('of posts that are no reports nothing is', async () => {
    expect(await problems({ 'docker/a.md': post('글') })).toEqual([]);
  });

  test('a cause that no post explains is a gap until one does', async () => {
    const files = { 'incident/a.md': report('causes: [memory]') };
    const gaps = (told: readonly string[]) => told.filter((line) => line.endsWith('incident/no-explainer'));
    expect(gaps(await problems(files))).toEqual(['posts/incident/a.md:4:10 hint incident/no-explainer']);
    const explained = { ...files, 'docker/b.md': post('설명', '본문', 'explains: memory') };
    expect(gaps(await problems(explained))).toEqual([]);
  });

  test('a recurrence that the report does not tell of', async () => {
    const same = (start: string, end: string, ...more: readonly string[]) =>
      report(`startedAt: ${start}`, `resolvedAt: ${end}`, 'services: api', 'causes: [memory]', ...more);
    const files = {
      'incident/a.md': same('2022-05-14 10:00', '2022-05-14 11:00'),
      'incident/b.md': same('2022-06-14 10:00', '2022-06-14 11:00'),
      'incident/c.md': same('2022-07-14 10:00', '2022-07-14 11:00', 'recurrenceOf: b'),
    };
    const unlinked = (await problems(files)).filter((line) => line.endsWith('recurrence-unlinked'));
    expect(unlinked).toEqual(['posts/incident/b.md:7:9 warning incident/recurrence-unlinked']);
  });

  test('words for an outage of all, in a text whose report hit some', async () => {
    const outages = async (scope: string) => {
      const told = await problems({
        'incident/a.md': post('결제 지연', '결제가 먹통이 되었다.', `scope: ${scope}`),
      });
      return told.filter((line) => line.endsWith('outage-word'));
    };
    expect(await outages('partial')).toEqual(['posts/incident/a.md:7:5 hint incident/outage-word']);
    expect(await outages('all')).toEqual([]);
  });

  test('by the day of the build: what is due today is not late', async () => {
    const site = siteTest({ 'incident/a.md': report('actionItems: [{text: 가, due: 2026-11-23}]') });
    const late = async (now: string) =>
      (await site.select({ now: Date.parse(now) }).build()).problems.filter((line) =>
        line.includes('overdue'),
      );
    expect(await late('2026-11-23T23:59+09:00')).toEqual([]);
    expect(await late('2026-11-24T00:00+09:00')).toEqual([
      'posts/incident/a.md:4:30 warning incident/action-overdue',
    ]);
  });

  test('a how-to that nobody has verified for a year', async () => {
    const told = await problems({ 'docker/a.md': post('글', '본문', 'verifiedAt: 2025-11-01') });
    expect(told).toEqual(['posts/docker/a.md:4:13 hint incident/stale-howto']);
  });

  test('of a report that keeps parts from the public nothing is asked', async () => {
    const told = await problems({
      'incident/a.md': report('actionItems: [{text: 가}]', 'public: {redact: [actionItems]}'),
    });
    expect(told).toEqual([]);
  });

  test('a reason silences it', async () => {
    const told = await problems({
      'incident/a.md': report('# hoego-disable incident/no-actions -- 정리 중인 글입니다'),
    });
    expect(told.join()).not.toContain('no-actions');
  });
});

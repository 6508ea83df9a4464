import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { chartPage } from '../support/chart-pages.tsx';
import { redisMilestones, sampleCharts, timelineOf } from '../support/sample-charts.ts';

const config = JSON.parse(readFileSync(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8'));
const validator = new HtmlValidate(config);

const few = ['/timelines/', '/none/', '/one/', '/five/'] as const;

test.each(few)('the charts of %s are valid HTML without a style or a script', async (address) => {
  const html = chartPage(sampleCharts[address] ?? []);
  const { results } = await validator.validateString(html);
  const problems = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(problems).toEqual([]);
  expect(html).not.toMatch(/ style=|<style|<script| on\w+=/);
});

test('what a drawing refers to is in itself, under a name that is unique on the page', () => {
  const chart = timelineOf(redisMilestones);
  const html = chartPage([chart, chart]);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...html.matchAll(/(?:url\(#|aria-(?:labelled|described)by=")([^")]+)/g)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('what a site writes is text in a drawing, too', () => {
  const evil = '"><script>alert(1)</script>&amp;';
  const html = chartPage([
    timelineOf({}, [
      {
        at: redisMilestones.started === 'unknown' ? null : redisMilestones.started,
        atText: evil,
        label: evil,
        text: evil,
      },
    ]),
  ]);
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script');
});

test('lines slant where something is uncertain, and nowhere else', () => {
  const html = chartPage(sampleCharts['/timelines/'] ?? []);
  const drawn = [...html.matchAll(/pattern-([a-z]+)".*?<path class="chart-lines" d="([^"]+)"/g)];
  const slanting = drawn.filter(([, , d]) => d?.includes('L')).map(([, pattern]) => pattern);
  expect(new Set(slanting)).toEqual(new Set(['uncertain']));
  expect(new Set(drawn.map(([, pattern]) => pattern)).size).toBeGreaterThan(3);
});

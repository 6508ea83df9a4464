import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionAge } from '../../src/charts/action-age.ts';
import { causeGraph } from '../../src/charts/cause-graph.ts';
import { causeYearGrid } from '../../src/charts/cause-year-grid.ts';
import { type Chart, narrowWidth, wideWidth } from '../../src/charts/chart.ts';
import { coverageMatrix } from '../../src/charts/coverage-matrix.ts';
import type { Drawing, Mark, Text } from '../../src/charts/drawing.ts';
import { durationStrip } from '../../src/charts/duration-strip.ts';
import { incidentTimeline } from '../../src/charts/incident-timeline.ts';
import { severityScopeMatrix } from '../../src/charts/severity-scope-matrix.ts';
import { type Box, textBox } from '../../src/charts/text-box.ts';
import { yearHeatMap } from '../../src/charts/year-heat-map.ts';
import type { Language } from '../../src/kernel/diagnostic-text.ts';
import * as input from './arbitrary-inputs.ts';

/** Any chart of any data, in either language. */
function chartsOf<Input>(draw: (input: Input, lang: Language) => Chart, inputs: fc.Arbitrary<Input>) {
  return fc.tuple(inputs, fc.constantFrom<Language>('ko', 'en')).map(([data, lang]) => draw(data, lang));
}

const kinds: readonly (readonly [name: string, charts: fc.Arbitrary<Chart>])[] = [
  ['the timeline of an incident', chartsOf(incidentTimeline, input.timeline)],
  ['the calendar of a year', chartsOf(yearHeatMap, input.heatMap)],
  ['severity against scope', chartsOf(severityScopeMatrix, input.matrix)],
  ['durations', chartsOf(durationStrip, input.strip)],
  ['causes by year', chartsOf(causeYearGrid, input.grid)],
  ['open actions', chartsOf(actionAge, input.actions)],
  ['coverage', chartsOf(coverageMatrix, input.coverage)],
  ['causes and posts', chartsOf(causeGraph, input.graph)],
];

const marksOf = ({ shapes }: Drawing): readonly Mark[] =>
  shapes.flatMap((shape) => (shape.kind === 'link' ? shape.marks : [shape]));

/** What one pixel hides. */
const tolerance = 0.6;

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'text':
      return textBox(mark);
    case 'rect':
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case 'circle':
      return {
        left: mark.x - mark.radius,
        right: mark.x + mark.radius,
        top: mark.y - mark.radius,
        bottom: mark.y + mark.radius,
      };
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'path': {
      // A path of ours has an x and a y in turn, or stands upright: `M3 4V9`.
      const points = [...mark.d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)(?:V(-?[\d.]+))?/g)];
      const xs = points.map(([, x]) => Number(x));
      const ys = points.flatMap(([, , y, end]) => [Number(y), Number(end ?? y)]);
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
  }
}

function leavesDrawing(mark: Mark, { width, height }: Drawing): boolean {
  const { left, right, top, bottom } = boxOf(mark);
  const reach = [-left, -top, right - width, bottom - height];
  return reach.some((by) => by > tolerance) || reach.some(Number.isNaN);
}

/** Pairs of texts that lie over one another. */
function overlaps(drawing: Drawing): readonly (readonly string[])[] {
  const texts = marksOf(drawing)
    .filter((mark): mark is Text => mark.kind === 'text')
    .map((text) => ({ text, box: textBox(text) }))
    .filter(({ box }) => box.right > box.left)
    .toSorted((a, b) => a.box.top - b.box.top);
  return texts.flatMap(({ text, box }, at) => {
    const over = [];
    for (let next = at + 1; next < texts.length; next += 1) {
      const other = texts[next];
      if (other === undefined || other.box.top >= box.bottom - tolerance) break;
      if (other.box.left < box.right - tolerance && other.box.right > box.left + tolerance)
        over.push([text.lines.join(' '), other.text.lines.join(' ')]);
    }
    return over;
  });
}

/** Figures of a drawing that no other machine would compute alike, or that are none. */
function oddFigures(drawing: Drawing): readonly unknown[] {
  const odd: unknown[] = [];
  JSON.stringify(drawing, (key, value: unknown) => {
    if (typeof value === 'number') {
      const isRound = Number.isFinite(value) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
      if (!isRound || Object.is(value, -0)) odd.push(`${key} ${value}`);
      if (['width', 'height', 'radius'].includes(key) && value < 0) odd.push(`${key} ${value}`);
    }
    if (key === 'd' && (typeof value !== 'string' || /NaN|Infinity|undefined|\.\d{3}/.test(value)))
      odd.push(value);
    return value;
  });
  return odd;
}

function drawingsOf({ drawings }: Chart): readonly Drawing[] {
  return drawings === null ? [] : [drawings.wide, drawings.narrow];
}

describe.each(kinds)('%s, of whatever data', (_, charts) => {
  test('lies within its drawing, and no text lies over another', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        for (const drawing of drawingsOf(chart)) {
          expect(oddFigures(drawing)).toEqual([]);
          expect(marksOf(drawing).filter((mark) => leavesDrawing(mark, drawing))).toEqual([]);
          expect(overlaps(drawing)).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is as wide as a desk and a phone are, is plain, and says in a table what it shows', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
        const [wide, narrow] = drawingsOf(chart);
        expect(wide?.width ?? wideWidth).toBeGreaterThanOrEqual(wideWidth);
        expect(narrow?.width ?? narrowWidth).toBeGreaterThanOrEqual(narrowWidth);
        expect(narrow?.width ?? 0).toBeLessThanOrEqual(wide?.width ?? 0);
        for (const drawing of drawingsOf(chart)) expect(drawing.description).not.toBe('');
        for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
      }),
      { numRuns: 20 },
    );
  });
});

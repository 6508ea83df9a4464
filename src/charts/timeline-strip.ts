import { scaleLinear } from 'd3-scale';
import type { MilestoneKind } from '../incident/milestone.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { narrowWidth } from './chart.ts';
import type { Pattern, Rect, Shape, Text, Tone } from './drawing.ts';
import { entryMarks } from './entry-marks.ts';
import type { IncidentTimelineInput, TimelinePhase } from './incident-timeline.ts';
import { rect, upright } from './marks.ts';
import { spacedLabels } from './spaced-labels.ts';
import { blockHeight, noteSize, textBlock } from './text-block.ts';
import { textBox } from './text-box.ts';
import { type TimeTick, timeTicks } from './time-axis.ts';

/** From the first instant that is drawn to the last. */
export type TimeWindow = readonly [Instant, Instant];

/** Shapes from some height on, and the height where they end. */
export type Strip = { readonly shapes: readonly Shape[]; readonly bottom: number };

type StripInput = IncidentTimelineInput & {
  readonly window: TimeWindow;
  readonly width: number;
  readonly top: number;
  readonly lang: Language;
};

/** Where the axis lies, and where a time lies on it. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly hasLabelsBeside: boolean;
  readonly x: (time: Instant) => number;
};

const labelWidth = 168;
const barHeight = 16;
/** How far a bar reaches whose end nobody knows. */
const openEnd = 26;
/** What happened is never too short to be seen. */
const leastWidth = 2;

/** A part of an incident's time: a row for each phase, a row of entries, the axis under them. */
export function drawStrip(input: StripInput): Strip {
  const { window, phases, top, lang } = input;
  const plot = plotOf(input);
  const shown = phases.filter((phase) => isShown(phase, window));
  const rows: Shape[] = [];
  let bottom = top;
  for (const phase of shown) {
    const row = phaseRow(phase, plot, bottom, lang);
    rows.push(...row.shapes);
    bottom = row.bottom;
  }
  const entries = entryMarks(input.events, window, plot, bottom, lang);
  const axis = drawAxis(timeTicksOf(input, plot), plot, top, entries.bottom);
  return { shapes: [...axis.shapes, ...rows, ...entries.shapes], bottom: axis.bottom };
}

function isShown({ start, end }: TimelinePhase, [from, until]: TimeWindow): boolean {
  return (start === null || start.earliest <= until) && (end === null || end.latest >= from);
}

function plotOf({ width, window, phases }: StripInput): Plot {
  const hasLabelsBeside = width > narrowWidth;
  const [left, right] = [hasLabelsBeside ? labelWidth + 12 : 1, width - 1];
  const isOpen = (end: 'start' | 'end') => phases.some((phase) => phase[end] === null);
  const range = [left + (isOpen('start') ? openEnd : 0), right - (isOpen('end') ? openEnd : 0)];
  return { left, right, width, hasLabelsBeside, x: scaleLinear().domain(window).range(range).clamp(true) };
}

/** One phase: what it is called, how long it took, and its bar. */
function phaseRow(phase: TimelinePhase, plot: Plot, top: number, lang: Language): Strip {
  const duration = phase.duration || words[lang].unknown;
  const beside = plot.hasLabelsBeside;
  const name = textBlock({
    text: phase.label,
    x: 0,
    top: top + 4,
    width: beside ? labelWidth : plot.width * 0.6,
    lines: 2,
  });
  const length = textBlock({
    text: duration,
    x: beside ? 0 : plot.width,
    top: beside ? top + 4 + blockHeight(name) : top + 5,
    width: beside ? labelWidth : plot.width * 0.38,
    lines: 2,
    size: noteSize,
    anchor: beside ? 'start' : 'end',
    tone: 'soft',
  });
  const textBottom = Math.max(top + 4 + blockHeight(name), length.y + blockHeight(length) - length.size);
  const rowBottom = beside ? Math.max(textBottom + 6, top + 34) : textBottom + barHeight + 8;
  const barTop = beside ? (top + rowBottom - barHeight) / 2 : textBottom + 3;
  const bars = barsOf(phase, plot, barTop, `${phase.label} ${duration}`);
  return { shapes: [...bars, name, length], bottom: rowBottom };
}

const looks: Readonly<Record<MilestoneKind, { readonly tone: Tone; readonly pattern: Pattern | null }>> = {
  started: { tone: 'phase-1', pattern: null },
  detected: { tone: 'phase-2', pattern: 'rising' },
  acknowledged: { tone: 'phase-3', pattern: 'dotted' },
  mitigated: { tone: 'phase-4', pattern: 'falling' },
  resolved: { tone: 'phase-5', pattern: 'crossed' },
  fixed: { tone: 'phase-5', pattern: 'crossed' },
};

/** The bar of a phase: the part that certainly belongs to it, and hatched on both sides what perhaps does. */
function barsOf(phase: TimelinePhase, { x, left, right }: Plot, y: number, tip: string): readonly Rect[] {
  const { start, end, from } = phase;
  const { tone, pattern } = looks[from];
  const piece = (from: number, to: number, look: { tone: Tone; pattern: Pattern | null }) =>
    rect({ x: from, y, width: to - from, height: barHeight, tip, ...look });
  const hatched = (from: number, to: number) => piece(from, to, { tone, pattern: 'uncertain' });
  const unknown = (from: number, to: number) => piece(from, to, { tone: 'unknown', pattern: 'uncertain' });

  if (start === null && end === null) return [];
  if (start === null) return end === null ? [] : [unknown(left, x(end.latest))];
  if (end === null) return [unknown(x(start.earliest), right)];
  const [a, b, c, d] = [x(start.earliest), x(start.latest), x(end.earliest), x(end.latest)];
  // What ends before it begins is a mistake in the report, and is shown as what it is: not known.
  if (d < a) return [unknown(d, a)];
  if (d - a < leastWidth) {
    const middle = Math.min(Math.max((a + d) / 2, left + leastWidth / 2), right - leastWidth / 2);
    return [piece(middle - leastWidth / 2, middle + leastWidth / 2, { tone, pattern: null })];
  }
  if (c <= b) return [hatched(a, d)];
  return [
    ...(b > a ? [hatched(a, b)] : []),
    piece(b, c, { tone, pattern }),
    ...(d > c ? [hatched(c, d)] : []),
  ];
}

function timeTicksOf({ window, zone, lang }: StripInput, plot: Plot): readonly TimeTick[] {
  return timeTicks(window, Math.max(2, Math.floor((plot.right - plot.left) / 72)), zone, lang);
}

/** The axis: a line, its labels, what they leave unsaid where that changes, and thin lines up through the rows. */
function drawAxis(ticks: readonly TimeTick[], plot: Plot, top: number, bottom: number): Strip {
  const width = plot.right - plot.left;
  const label = (tick: TimeTick) =>
    textBlock({
      text: tick.label,
      x: plot.x(tick.at),
      top: bottom + 4,
      width,
      size: noteSize,
      anchor: 'middle',
      tone: 'soft',
    });
  const labels = spacedLabels(ticks.map(label), plot.left, plot.right);
  const contexts = spacedLabels(
    ticks
      .filter(({ context }, at) => context !== '' && context !== ticks[at - 1]?.context)
      .map((tick) => ({ ...label(tick), lines: [tick.context] })),
    plot.left,
    plot.right,
  ).map((text): Text => ({ ...text, y: text.y + text.leading }));
  const lowest = Math.max(bottom, ...[...labels, ...contexts].map((text) => textBox(text).bottom));
  return {
    shapes: [
      ...ticks.map(({ at }) => upright(plot.x(at), top, bottom, 'rule')),
      rect({ x: plot.left, y: bottom, width, height: 1, tone: 'axis' }),
      ...labels,
      ...contexts,
    ],
    bottom: lowest,
  };
}

const words = { ko: { unknown: '모름' }, en: { unknown: 'unknown' } };

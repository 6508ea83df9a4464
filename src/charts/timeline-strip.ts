import { scaleLinear } from 'd3-scale';
import type { MilestoneKind } from '../incident/milestone.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { narrowWidth } from './chart.ts';
import type { Pattern, Rect, Text, Tone } from './drawing.ts';
import { entryMarks } from './entry-marks.ts';
import type { IncidentTimelineInput, TimelinePhase } from './incident-timeline.ts';
import { line, rect, upright } from './marks.ts';
import { spacedLabels } from './spaced-labels.ts';
import type { Strip } from './strip.ts';
import { blockHeight, labelSize, noteSize, textBlock } from './text-block.ts';
import { textBox } from './text-box.ts';
import { textWidth } from './text-width.ts';
import { type TimeTick, timeTicks } from './time-axis.ts';

/** From the first instant that is drawn to the last. */
export type TimeWindow = readonly [Instant, Instant];

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
  const shown = phases.filter((phase) => isShown(phase, window));
  const plot = plotOf(shown, input);
  const rows: Row[] = [];
  let bottom = top;
  for (const phase of shown) {
    const row = phaseRow(phase, plot, bottom, lang);
    rows.push(row);
    bottom = row.bottom;
  }
  const entries = entryMarks(input.events, window, plot, bottom, lang);
  const axis = drawAxis(input, plot, entries.bottom);
  // Lines through the rows would also run through the labels where these stand above their bars.
  const stretches = plot.hasLabelsBeside
    ? [{ barTop: top, barBottom: entries.bottom }]
    : [...rows, { barTop: Math.max(bottom, entries.bottom - 24), barBottom: entries.bottom }];
  const rules = stretches.flatMap(({ barTop, barBottom }) =>
    axis.ticks.map((at) => upright(plot.x(at), barTop, barBottom, 'rule')),
  );
  return {
    shapes: [...rules, ...axis.shapes, ...rows.flatMap(({ shapes }) => shapes), ...entries.shapes],
    bottom: axis.bottom,
  };
}

function isShown({ start, end }: TimelinePhase, [from, until]: TimeWindow): boolean {
  return (start === null || start.earliest <= until) && (end === null || end.latest >= from);
}

function plotOf(phases: readonly TimelinePhase[], { width, window }: StripInput): Plot {
  const hasLabelsBeside = width > narrowWidth;
  const [left, right] = [hasLabelsBeside ? labelWidth + 12 : 1, width - 1];
  const isOpen = (end: 'start' | 'end') => phases.some((phase) => phase[end] === null);
  const range = [left + (isOpen('start') ? openEnd : 0), right - (isOpen('end') ? openEnd : 0)];
  return { left, right, width, hasLabelsBeside, x: scaleLinear().domain(window).range(range).clamp(true) };
}

type Row = Strip & { readonly barTop: number; readonly barBottom: number };

/** One phase: what it is called, how long it took, and its bar beside that or under it. */
function phaseRow(phase: TimelinePhase, plot: Plot, top: number, lang: Language): Row {
  const duration = phase.duration || words[lang].unknown;
  const { hasLabelsBeside: beside, width } = plot;
  const nameWidth = beside ? labelWidth : Math.min(textWidth(phase.label, labelSize) + 1, width * 0.6);
  const name = textBlock({ text: phase.label, x: 0, top: top + 4, width: nameWidth, lines: 2 });
  const length = textBlock({
    text: duration,
    x: beside ? 0 : width,
    top: beside ? top + 4 + blockHeight(name) : top + 5,
    width: beside ? labelWidth : width - nameWidth - 12,
    lines: 2,
    size: noteSize,
    anchor: beside ? 'start' : 'end',
    tone: 'soft',
  });
  const textBottom = Math.max(top + 4 + blockHeight(name), length.y - length.size + blockHeight(length));
  const bottom = beside ? Math.max(textBottom + 6, top + 34) : textBottom + barHeight + 9;
  const barTop = beside ? (top + bottom - barHeight) / 2 : textBottom + 4;
  const bars = barsOf(phase, plot, barTop, `${phase.label} ${duration}`);
  return { shapes: [...bars, name, length], bottom, barTop, barBottom: barTop + barHeight };
}

const looks: Readonly<Record<MilestoneKind, { readonly tone: Tone; readonly pattern: Pattern | null }>> = {
  started: { tone: 'phase-1', pattern: null },
  detected: { tone: 'phase-2', pattern: 'level' },
  acknowledged: { tone: 'phase-3', pattern: 'dotted' },
  mitigated: { tone: 'phase-4', pattern: 'upright' },
  resolved: { tone: 'phase-5', pattern: 'squared' },
  fixed: { tone: 'phase-5', pattern: 'squared' },
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

type Axis = Strip & { readonly ticks: readonly Instant[] };

/** The axis: a line, its labels, and under them what they leave unsaid, where that changes. */
function drawAxis(input: StripInput, plot: Plot, bottom: number): Axis {
  const { ticks, labels } = labelledTicks(input, plot, bottom + 4);
  const contexts = ticks
    .filter(({ context }, at) => context !== '' && context !== ticks[at - 1]?.context)
    .map((tick): Text => ({ ...tickLabel(tick, plot, bottom + 4), lines: [tick.context] }))
    .map((text): Text => ({ ...text, y: text.y + text.leading }));
  const shown = [...labels, ...spacedLabels(contexts, labelsLeft(plot), plot.width)];
  return {
    ticks: ticks.map(({ at }) => at),
    shapes: [line({ x1: plot.left, y1: bottom, x2: plot.right, y2: bottom }, 'axis'), ...shown],
    bottom: Math.max(bottom, ...shown.map((text) => textBox(text).bottom)),
  };
}

type Labelled = { readonly ticks: readonly TimeTick[]; readonly labels: readonly Text[] };

/** As many round times as there is room to name; where two are too many already, as many as can be. */
function labelledTicks({ window, zone, lang }: StripInput, plot: Plot, top: number): Labelled {
  const ticksOf = timeTicks(window, zone, lang);
  let best: Labelled = { ticks: [], labels: [] };
  for (let count = Math.max(2, Math.floor((plot.right - plot.left) / 48)); count >= 2; count -= 1) {
    const ticks = ticksOf(count);
    const all = ticks.map((tick) => tickLabel(tick, plot, top));
    const labels = spacedLabels(all, labelsLeft(plot), plot.width);
    if (labels.length > 1 && labels.length === all.length) return { ticks, labels };
    if (best.labels.length === 0) best = { ticks, labels };
  }
  return best;
}

/** Beside a label's column there is room for half a label of the axis. */
function labelsLeft({ left, hasLabelsBeside }: Plot): number {
  return hasLabelsBeside ? left - 40 : 0;
}

function tickLabel({ at, label }: TimeTick, { x, width }: Plot, top: number): Text {
  return textBlock({ text: label, x: x(at), top, width, size: noteSize, anchor: 'middle', tone: 'soft' });
}

const words = { ko: { unknown: '모름' }, en: { unknown: 'unknown' } };

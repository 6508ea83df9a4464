import type { Duration } from '../incident/duration.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import { type Chart, type ChartTable, drawTwice, plainCell } from './chart.ts';
import { dodge } from './dodge.ts';
import type { Drawing, Mark, Shape } from './drawing.ts';
import { durationAxis, type LogAxis } from './duration-axis.ts';
import { figure } from './figure.ts';
import { finishDrawing } from './finish-drawing.ts';
import { circle, line, linked, rect, upright } from './marks.ts';
import { spacedLabels } from './spaced-labels.ts';
import type { Strip } from './strip.ts';
import { blockHeight, labelSize, noteSize, textBlock } from './text-block.ts';

/** How long one incident took. */
export type DurationDot = {
  readonly label: string;
  readonly href: string | null;
  readonly duration: Duration;
  /** The duration for a reader. */
  readonly text: string;
};

export type DurationStripInput = {
  /** What is measured: `복구까지 걸린 시간`. */
  readonly measure: string;
  /** One strip for each set, over one axis: all, or year by year. */
  readonly strips: readonly {
    readonly label: string;
    readonly dots: readonly DurationDot[];
    /** How many incidents the set has, those with an unknown duration among them. */
    readonly total: number;
    /** The median and the range it lies in, in milliseconds, with its text; null where the set is too small for one. */
    readonly summary: (Duration & { readonly text: string }) | null;
  }[];
};

type Set = DurationStripInput['strips'][number];

const setGap = 14;

/** A strip is never higher than so many dots; the rest is a number over the pile. */
const mostLanes = 24;

/**
 * Durations on a logarithmic axis: a dot for each incident, a bar for one that is known only as a range. Nothing is summed
 * up that the eye could not check.
 */
export function durationStrip(input: DurationStripInput, lang: Language): Chart {
  const said = words[lang];
  const count = input.strips.reduce((sum, { dots }) => sum + dots.length, 0);
  return {
    title: input.measure,
    drawings: count === 0 ? null : drawTwice((width) => draw(input, width, lang)),
    notes: count === 0 ? [] : [said.note],
    table: tableOf(input, lang),
  };
}

function draw(input: DurationStripInput, width: number, lang: Language): Drawing {
  const durations = input.strips.flatMap(({ dots }) => dots.map(({ duration }) => duration));
  const axis = durationAxis(durations, [1, width - 1], lang);
  const shapes: Shape[] = [];
  let bottom = 0;
  for (const set of input.strips) {
    const strip = drawSet(set, axis, width, bottom === 0 ? 0 : bottom + setGap, lang);
    shapes.push(...strip.shapes);
    bottom = strip.bottom;
  }
  const labels = axis.ticks.map(({ x, label }) =>
    textBlock({ text: label, x, top: bottom + 3, width, size: noteSize, anchor: 'middle', tone: 'soft' }),
  );
  return finishDrawing({
    width,
    height: bottom + 22,
    title: input.measure,
    description: words[lang].description(
      input.strips.map((set) => `${set.label}: ${factsOf(set, lang)}`).join(' '),
    ),
    shapes: [...shapes, ...spacedLabels(labels, 0, width)],
  });
}

function factsOf({ dots, total, summary }: Set, lang: Language): string {
  return [words[lang].known(dots.length, total), summary?.text ?? words[lang].tooFew].join(' · ');
}

/** One set: what it is, what is known of it, its dots in a pile over a line. */
function drawSet(set: Set, axis: LogAxis, width: number, top: number, lang: Language): Strip {
  const name = textBlock({
    text: set.label,
    x: 0,
    top: top + 2,
    width,
    lines: 2,
    size: labelSize,
    weight: 'strong',
  });
  const facts = textBlock({
    text: factsOf(set, lang),
    x: 0,
    top: top + 2 + blockHeight(name),
    width,
    lines: 3,
    size: noteSize,
    tone: 'soft',
  });
  const pileTop = top + 2 + blockHeight(name) + blockHeight(facts) + 6;
  const { radius, pitch } = sizeOf(set.dots.length);
  const pile = dodge(
    set.dots.map(({ duration }) => spanOf(duration, axis, radius)),
    mostLanes,
  );
  const height = Math.max(3, pile.height) * pitch + 6 + (pile.hidden.length > 0 ? 18 : 0);
  const ground = pileTop + height;
  const dots = set.dots.flatMap((dot, at) => {
    const lane = pile.lanes[at] ?? null;
    return lane === null ? [] : drawDot(dot, axis, ground - 5 - radius - lane * pitch, radius);
  });
  const hidden = spacedLabels(
    pile.hidden.map(({ x, count }) =>
      textBlock({
        text: `+${count}`,
        x,
        top: pileTop,
        width,
        size: noteSize,
        anchor: 'middle',
        tone: 'soft',
      }),
    ),
    0,
    width,
  );
  return {
    shapes: [
      name,
      facts,
      ...summaryMarks(set, axis, pileTop, ground),
      ...axis.ticks.map(({ x }) => upright(x, pileTop, ground, 'rule')),
      line({ x1: 0, y1: ground, x2: width, y2: ground }, 'axis'),
      ...dots,
      ...hidden,
    ],
    bottom: ground,
  };
}

function summaryMarks({ summary }: Set, axis: LogAxis, top: number, bottom: number): readonly Mark[] {
  if (summary === null) return [];
  const [left, right] = [axis.x(summary.least), axis.x(summary.most)];
  const width = Math.max(2, right - left);
  return [rect({ x: left, y: top, width, height: bottom - top, tone: 'summary', tip: summary.text })];
}

/** Many dots are small ones. */
function sizeOf(count: number): { radius: number; pitch: number } {
  return count > 120 ? { radius: 3, pitch: 7 } : { radius: 5, pitch: 11.5 };
}

/** What a duration covers of the axis, in pixels. */
function spanOf({ least, most }: Duration, axis: LogAxis, radius: number): readonly [number, number] {
  return [axis.x(least) - radius, axis.x(most) + radius];
}

function drawDot(dot: DurationDot, axis: LogAxis, y: number, radius: number): readonly Shape[] {
  const { duration, label, text, href } = dot;
  const tip = `${label}: ${text}`;
  const [left, right] = [axis.x(duration.least), axis.x(duration.most)];
  if (right - left < 1) return linked(href, tip, [circle((left + right) / 2, y, radius, 'dot', tip)]);
  const [x, width] = [left - radius, right - left + 2 * radius];
  const bar = { x, y: y - radius, width, height: 2 * radius, radius, tip };
  return linked(href, tip, [rect({ ...bar, tone: 'dot', pattern: 'uncertain' })]);
}

function tableOf({ measure, strips }: DurationStripInput, lang: Language): ChartTable {
  const columns = strips.length > 1 ? words[lang].columns : words[lang].columns.slice(0, 2);
  const rows = strips.flatMap(({ label: set, dots }) =>
    dots.map(({ label, href, text }) => [{ text: label, href }, plainCell(text), plainCell(set)]),
  );
  return { caption: measure, columns, rows: rows.map((cells) => cells.slice(0, columns.length)) };
}

const words = {
  ko: {
    columns: ['장애', '걸린 시간', '묶음'],
    note: '가로축은 한 칸마다 몇 배씩 늘어납니다. 점 하나가 장애 하나이고, 빗금 막대는 정확히 알 수 없는 시간의 범위입니다.',
    known: (known: number, total: number) => `${figure(total)}건 중 ${figure(known)}건의 시간 확인`,
    tooFew: '표본이 적어 요약하지 않음',
    description: (sets: string) => `장애마다 걸린 시간을 로그 축에 점으로 찍었습니다. ${sets}`,
  },
  en: {
    columns: ['Incident', 'Duration', 'Set'],
    note: 'Along the axis time grows by factors. A dot is an incident, a hatched bar a range in which its duration lies.',
    known: (known: number, total: number) => `${figure(known)} of ${figure(total)} known`,
    tooFew: 'too few to be summed up',
    description: (sets: string) => `How long each incident took, on a logarithmic axis. ${sets}`,
  },
};

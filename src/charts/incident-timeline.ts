import type { KnownTime } from '../incident/known-time.ts';
import type { MilestoneKind } from '../incident/milestone.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { hour, second } from '../kernel/time/lengths.ts';
import { type Chart, type ChartTable, drawTwice, plainCell } from './chart.ts';
import { closeUpOf } from './close-up.ts';
import type { Drawing, Shape } from './drawing.ts';
import { figure } from './figure.ts';
import { finishDrawing } from './finish-drawing.ts';
import { blockHeight, labelSize, textBlock } from './text-block.ts';
import { drawStrip, type TimeWindow } from './timeline-strip.ts';

/** A stretch between two milestones (see `phasesOf`), with what is said of it. */
export type TimelinePhase = {
  readonly from: MilestoneKind;
  /** `발생 → 인지` */
  readonly label: string;
  /** Null where it is not known. */
  readonly start: KnownTime | null;
  readonly end: KnownTime | null;
  /** The ends and the duration for a reader; empty for what is not known. */
  readonly startText: string;
  readonly endText: string;
  readonly duration: string;
};

export type TimelineEntry = {
  readonly at: KnownTime | null;
  /** Its time for a reader; empty for what is not known. */
  readonly atText: string;
  /** What kind of entry it is: `탐지`. */
  readonly label: string;
  readonly text: string;
};

export type IncidentTimelineInput = {
  /** The zone whose clock the axis shows. */
  readonly zone: string;
  readonly phases: readonly TimelinePhase[];
  readonly events: readonly TimelineEntry[];
};

/** An axis is never shorter than this: what happened within one second is drawn, too; what is open at an end needs room. */
const shortestAxis = { closed: 5 * second, open: hour };

/** How far beside its phases an axis reaches for an entry: a part of their length, or a day where an end is not known. */
const reach = { closed: 0.1, open: 24 * hour };

/**
 * One incident to scale: its phases one under the other over the same axis, what is uncertain hatched, its entries as
 * ticks. Where the shortest phase would be a line beside the longest, a second strip shows its surroundings larger: an
 * axis with a break in it would lie.
 */
export function incidentTimeline(input: IncidentTimelineInput, lang: Language): Chart {
  const said = words[lang];
  const window = windowOf(input);
  const drawn = input.events.filter(({ at }) => at !== null && window !== null && isIn(at, window)).length;
  const untimed = input.events.filter(({ at }) => at === null).length;
  const outside = window === null ? 0 : input.events.length - drawn - untimed;
  return {
    title: said.title,
    drawings: window === null ? null : drawTwice((width) => draw(input, window, width, lang)),
    notes: [
      ...(window !== null && isHatched(input) ? [said.hatched] : []),
      ...(untimed === 0 ? [] : [said.untimed(untimed)]),
      ...(outside === 0 ? [] : [said.outside(outside)]),
    ],
    table: tableOf(input, lang),
  };
}

/** Whether anything in it is not known exactly. */
function isHatched({ phases, events }: IncidentTimelineInput): boolean {
  const isExact = (time: KnownTime | null) => time !== null && time.earliest === time.latest;
  return (
    phases.some(({ start, end }) => !isExact(start) || !isExact(end)) ||
    events.some(({ at }) => at !== null && !isExact(at))
  );
}

function isIn({ earliest, latest }: KnownTime, [from, until]: TimeWindow): boolean {
  return latest >= from && earliest <= until;
}

/** What the axis spans; null where no time at all is known. */
function windowOf({ phases, events }: IncidentTimelineInput): TimeWindow | null {
  const ends = phases.flatMap(({ start, end }) => [start, end]).filter((time) => time !== null);
  const times = events.map(({ at }) => at).filter((time) => time !== null);
  const own = hull(ends.length > 0 ? ends : times);
  if (own === null) return null;
  const isOpen = (end: 'start' | 'end') => phases.some((phase) => phase[end] === null);
  const spare = (end: 'start' | 'end') => (isOpen(end) ? reach.open : (own[1] - own[0]) * reach.closed);
  const near = times.filter((time) => isIn(time, [own[0] - spare('start'), own[1] + spare('end')]));
  const [from, until] = hull([...ends, ...near]) ?? own;
  const shortest = isOpen('start') || isOpen('end') ? shortestAxis.open : shortestAxis.closed;
  return [from, Math.max(until, from + shortest)];
}

function hull(times: readonly KnownTime[]): TimeWindow | null {
  let [from, until]: [Instant, Instant] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { earliest, latest } of times)
    [from, until] = [Math.min(from, earliest), Math.max(until, latest)];
  return times.length === 0 ? null : [from, until];
}

function draw(input: IncidentTimelineInput, window: TimeWindow, width: number, lang: Language): Drawing {
  const said = words[lang];
  const whole = drawStrip({ ...input, window, width, top: 0, lang });
  const closer = closeUpOf(input, window, lang);
  const shapes: Shape[] = [...whole.shapes];
  let { bottom } = whole;
  if (closer !== null) {
    const heading = textBlock({
      text: closer.label,
      x: 0,
      top: bottom + 18,
      width,
      size: labelSize,
      weight: 'strong',
    });
    const strip = drawStrip({
      ...input,
      window: closer.window,
      width,
      top: bottom + 18 + blockHeight(heading) + 6,
      lang,
    });
    shapes.push(heading, ...strip.shapes);
    bottom = strip.bottom;
  }
  const phases = input.phases.map(({ label, duration }) => `${label} ${duration || said.unknown}`);
  return finishDrawing({
    width,
    height: bottom + 2,
    title: said.title,
    description: `${[...phases, said.entries(input.events.length)].join(', ')}.`,
    shapes,
  });
}

function tableOf({ phases, events }: IncidentTimelineInput, lang: Language): ChartTable {
  const said = words[lang];
  return {
    caption: said.caption,
    columns: said.columns,
    rows: [
      ...phases.map(({ label, startText, endText, duration }) =>
        [
          label,
          `${startText || said.unknown} – ${endText || said.unknown}`,
          duration || said.unknown,
          '',
        ].map(plainCell),
      ),
      ...events.map(({ label, atText, text }) => [label, atText || said.unknown, '', text].map(plainCell)),
    ],
  };
}

const words = {
  ko: {
    title: '장애 타임라인',
    caption: '장애의 단계와 기록',
    columns: ['단계·기록', '시각', '걸린 시간', '내용'],
    unknown: '모름',
    hatched: '빗금은 시각이 확실하지 않은 구간입니다.',
    entries: (count: number) => `기록 ${figure(count)}건`,
    untimed: (count: number) => `시각을 모르는 기록 ${figure(count)}건은 표에만 있습니다.`,
    outside: (count: number) => `장애 전후로 멀리 떨어진 기록 ${figure(count)}건은 표에만 있습니다.`,
  },
  en: {
    title: 'Timeline of the incident',
    caption: 'Phases and entries of the incident',
    columns: ['Phase or entry', 'Time', 'Duration', 'What happened'],
    unknown: 'unknown',
    hatched: 'Hatched parts are not known exactly.',
    entries: (count: number) => `${figure(count)} ${count === 1 ? 'entry' : 'entries'}`,
    untimed: (count: number) =>
      `${figure(count)} ${count === 1 ? 'entry' : 'entries'} of unknown time can be found in the table only.`,
    outside: (count: number) =>
      `${figure(count)} ${count === 1 ? 'entry' : 'entries'} long before or after can be found in the table only.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;

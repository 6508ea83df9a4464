import type { KnownTime } from '../incident/known-time.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Line, Path, Rect, Shape } from './drawing.ts';
import { figure } from './figure.ts';
import type { TimelineEntry } from './incident-timeline.ts';
import { rect, upright } from './marks.ts';
import { round } from './round.ts';
import type { Strip } from './strip.ts';
import { blockHeight, centreOn, noteSize, textBlock } from './text-block.ts';
import type { Plot, TimeWindow } from './timeline-strip.ts';

const rowHeight = 30;
const tickHeight = 14;

/** Up to so many entries each have a mark that says what it is; more are one shape, and the table says it. */
const mostTold = 60;

type Timed = TimelineEntry & { readonly at: KnownTime };

/** The entries of a timeline as ticks; one whose time is not known exactly is a hatched stretch. */
export function entryMarks(
  events: readonly TimelineEntry[],
  [from, until]: TimeWindow,
  plot: Plot,
  top: number,
  lang: Language,
): Strip {
  const shown = events.filter(isTimed).filter(({ at }) => at.latest >= from && at.earliest <= until);
  if (shown.length === 0) return { shapes: [], bottom: top };
  const label = textBlock({
    text: words[lang].entries(shown.length),
    x: 0,
    top: top + 4,
    width: plot.hasLabelsBeside ? plot.left - 12 : plot.width,
    size: noteSize,
    tone: 'soft',
  });
  const rowTop = plot.hasLabelsBeside ? top : top + blockHeight(label);
  const middle = rowTop + rowHeight / 2;
  const ticks =
    shown.length > mostTold
      ? [oneShape(shown, plot, middle)]
      : shown.map((entry) => markOf(entry, plot, middle));
  const shapes: Shape[] = [...ticks, plot.hasLabelsBeside ? centreOn(label, middle) : label];
  return { shapes, bottom: rowTop + rowHeight };
}

function isTimed(entry: TimelineEntry): entry is Timed {
  return entry.at !== null;
}

function markOf({ at, atText, label, text }: Timed, { x }: Plot, middle: number): Line | Rect {
  const tip = `${atText} ${label}: ${text}`;
  const [left, right] = [x(at.earliest), x(at.latest)];
  const top = middle - tickHeight / 2;
  if (right - left < 2) return upright(left, top, top + tickHeight, 'event', tip);
  return rect({
    x: left,
    y: top + 3,
    width: right - left,
    height: tickHeight - 6,
    tone: 'unknown',
    pattern: 'uncertain',
    tip,
  });
}

/** Ticks that fall on the same half pixel are one. */
function oneShape(shown: readonly Timed[], { x }: Plot, middle: number): Path {
  const places = new Set(shown.map(({ at }) => Math.round(x((at.earliest + at.latest) / 2) * 2) / 2));
  const [top, bottom] = [round(middle - tickHeight / 2), round(middle + tickHeight / 2)];
  const d = [...places].toSorted((a, b) => a - b).map((place) => `M${place} ${top}V${bottom}`);
  return { kind: 'path', d: d.join(''), tone: 'event' };
}

const words = {
  ko: { entries: (count: number) => `기록 ${figure(count)}건` },
  en: { entries: (count: number) => `${figure(count)} ${count === 1 ? 'entry' : 'entries'}` },
};

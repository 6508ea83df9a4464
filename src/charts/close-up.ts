import type { Language } from '../kernel/diagnostic-text.ts';
import type { IncidentTimelineInput, TimelinePhase } from './incident-timeline.ts';
import type { TimeWindow } from './timeline-strip.ts';

/** A part of an incident's axis that is drawn again, larger. */
export type CloseUp = { readonly label: string; readonly window: TimeWindow };

/** The longest phase is so many times as long as the shortest when that can no longer be seen beside it. */
const tooSmall = 50;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const lengths = [
  { length: 10 * second, ko: '10초', en: '10 seconds' },
  { length: minute, ko: '1분', en: 'minute' },
  { length: 10 * minute, ko: '10분', en: '10 minutes' },
  { length: hour, ko: '1시간', en: 'hour' },
  { length: 6 * hour, ko: '6시간', en: '6 hours' },
  { length: day, ko: '24시간', en: '24 hours' },
  { length: 7 * day, ko: '7일', en: '7 days' },
  { length: 30 * day, ko: '30일', en: '30 days' },
] as const;

/**
 * What of an incident deserves a second, larger strip: its beginning, when the shortest phase lies there, else the
 * surroundings of that phase. Null when all phases can be seen on one axis.
 */
export function closeUpOf(
  { phases }: IncidentTimelineInput,
  [from, until]: TimeWindow,
  lang: Language,
): CloseUp | null {
  const [shortest, longest] = extremes(phases.map(stretchOf).filter((stretch) => stretch !== null));
  if (shortest === undefined || longest === undefined) return null;
  if (lengthOf(longest) <= tooSmall * Math.max(lengthOf(shortest), second)) return null;
  const most = (until - from) / 4;
  const beginning = lengths.find(({ length }) => from + length >= shortest[1] + length / 20);
  if (beginning !== undefined && beginning.length <= most) {
    return { label: words[lang].first(beginning[lang]), window: [from, from + beginning.length] };
  }
  const around = lengths.find(({ length }) => length >= 3 * lengthOf(shortest) && length <= most);
  if (around === undefined) return null;
  const start = Math.max(from, Math.min(shortest[0] - around.length / 3, until - around.length));
  return { label: words[lang].closer(around[lang]), window: [start, start + around.length] };
}

function stretchOf({ start, end }: TimelinePhase): TimeWindow | null {
  if (start === null || end === null || end.latest < start.earliest) return null;
  return [start.earliest, end.latest];
}

function extremes(stretches: readonly TimeWindow[]): readonly TimeWindow[] {
  const byLength = stretches.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return byLength.length < 2 ? [] : [...byLength.slice(0, 1), ...byLength.slice(-1)];
}

function lengthOf([from, until]: TimeWindow): number {
  return until - from;
}

const words = {
  ko: {
    first: (length: string) => `처음 ${length}`,
    closer: (length: string) => `짧은 단계 전후 ${length}`,
  },
  en: {
    first: (length: string) => `The first ${length}`,
    closer: (length: string) => `Closer up: ${length.replace(/^(?=\D)/, '1 ')}`,
  },
};

import type { Language } from '../kernel/diagnostic-text.ts';
import { day, hour, minute, second } from '../kernel/time/lengths.ts';
import type { IncidentTimelineInput, TimelinePhase } from './incident-timeline.ts';
import type { TimeWindow } from './timeline-strip.ts';

/** A part of an incident's axis that is drawn again, larger. */
export type CloseUp = { readonly label: string; readonly window: TimeWindow };

/** The longest phase is so many times as long as the shortest when that can no longer be seen beside it. */
const tooSmall = 50;

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
 * What of an incident deserves a second, larger strip: its beginning, when the short phases lie there and the shortest can
 * be seen in it, else the surroundings of the shortest. Null when all phases can be seen on one axis.
 */
export function closeUpOf(
  { phases }: IncidentTimelineInput,
  [from, until]: TimeWindow,
  lang: Language,
): CloseUp | null {
  const byLength = phases
    .map(stretchOf)
    .filter((stretch) => stretch !== null)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  if (shortest === undefined || longest === undefined) return null;
  const short = byLength.filter((stretch) => lengthOf(longest) > tooSmall * lengthOf(stretch));
  if (short.length === 0) return null;
  const fitting = lengths.filter(
    ({ length }) => length <= (until - from) / 4 && length <= tooSmall * lengthOf(shortest),
  );
  const lastEnd = Math.max(...short.map(([, end]) => end));
  const beginning =
    fitting.find(({ length }) => from + length >= lastEnd) ??
    fitting.find(({ length }) => from + length >= shortest[1]);
  if (beginning !== undefined) {
    return { label: words[lang].first(beginning[lang]), window: [from, from + beginning.length] };
  }
  const around = fitting.find(({ length }) => length >= 3 * lengthOf(shortest));
  if (around === undefined) return null;
  const start = Math.max(from, Math.min(shortest[0] - around.length / 3, until - around.length));
  return { label: words[lang].closer(around[lang]), window: [start, start + around.length] };
}

/** From when to when a phase may have lasted; null where an end is not known, or it took no time that anybody could see. */
function stretchOf({ start, end }: TimelinePhase): TimeWindow | null {
  if (start === null || end === null || end.latest <= start.earliest) return null;
  return [start.earliest, end.latest];
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

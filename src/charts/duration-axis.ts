import { scaleLog } from 'd3-scale';
import type { Duration } from '../incident/duration.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import { day, hour, minute, second } from '../kernel/time/lengths.ts';

export type LogAxis = {
  /** Where a duration lies, in pixels. */
  readonly x: (milliseconds: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
};

const year = 365 * day;

/** The durations people name. Powers of ten would be no round figures in any unit of time. */
const steps = [
  { length: second, ko: '1초', en: '1 s' },
  { length: 10 * second, ko: '10초', en: '10 s' },
  { length: minute, ko: '1분', en: '1 min' },
  { length: 10 * minute, ko: '10분', en: '10 min' },
  { length: hour, ko: '1시간', en: '1 h' },
  { length: 6 * hour, ko: '6시간', en: '6 h' },
  { length: day, ko: '1일', en: '1 d' },
  { length: 7 * day, ko: '7일', en: '7 d' },
  { length: 30 * day, ko: '30일', en: '30 d' },
  { length: year, ko: '1년', en: '1 yr' },
  { length: 10 * year, ko: '10년', en: '10 yr' },
  { length: 100 * year, ko: '100년', en: '100 yr' },
] as const;

/** Room for dots at both ends, and for what is shorter than a second before the first tick. */
const spare = 20;

/** A logarithmic axis for all of these durations, from one named duration to another. What is shorter than a second lies at its beginning. */
export function durationAxis(
  durations: readonly Duration[],
  [left, right]: readonly [number, number],
  lang: Language,
): LogAxis {
  const values = durations.flatMap(({ least, most }) => [least, most]).map((value) => Math.max(value, 1));
  const [least, most] = [minimum(values, minute), maximum(values, hour)];
  const from = steps.findLast(({ length }) => length <= least) ?? { length: 0.3 * second };
  const until = steps.find(({ length }) => length >= most && length > from.length) ?? { length: most };
  const scale = scaleLog()
    .domain([from.length, until.length])
    .range([left + spare, right - spare])
    .clamp(true);
  const x = (milliseconds: number) => scale(Math.max(milliseconds, from.length));
  const shown = steps.filter(({ length }) => length >= from.length && length <= until.length);
  return { x, ticks: shown.map((step) => ({ x: x(step.length), label: step[lang] })) };
}

function minimum(values: readonly number[], otherwise: number): number {
  return values.reduce((least, value) => Math.min(least, value), values[0] ?? otherwise);
}

function maximum(values: readonly number[], otherwise: number): number {
  return values.reduce((most, value) => Math.max(most, value), values[0] ?? otherwise);
}

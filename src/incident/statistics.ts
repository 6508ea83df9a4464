import type { Day } from '../kernel/time/day.ts';
import { dayIn } from '../kernel/time/day.ts';
import { detectionShare } from './detection-share.ts';
import type { IncidentRecord } from './incident-record.ts';
import { knownOf } from './known-time.ts';
import { type Measured, type MetricKind, measure, metricKinds } from './metrics.ts';
import type { Milestones } from './milestone.ts';
import { type Figure, samplesOf } from './sample.ts';
import { type Summary, summaryOf } from './summary.ts';

/** What is summed up: the metrics, and the share of the time to recovery that went by unnoticed. */
export const figureKinds = [...metricKinds, 'detectionShare'] as const;

export type FigureKind = (typeof figureKinds)[number];

export type Summaries = { readonly [Kind in FigureKind]: Summary };

/** The incidents of a year, apart from those of other years: no trend is drawn from one to the next. */
export type YearStatistics = {
  /** The year it began in; null for incidents of which that is not known. */
  readonly year: number | null;
  readonly summaries: Summaries;
};

export type Statistics = {
  readonly asOf: Day;
  /** The incidents that are counted, by id. */
  readonly counted: readonly string[];
  /** Near misses, by id. Nothing broke and nothing was resolved, so they have no durations and are kept apart. */
  readonly nearMisses: readonly string[];
  readonly overall: Summaries;
  /** The latest year first, unknown years last. */
  readonly years: readonly YearStatistics[];
};

/** What statistics need of an incident. */
export type Counted = Pick<IncidentRecord, 'id' | 'milestones' | 'nearMiss'>;

/**
 * The statistics of some incidents.
 * @param zone the site's zone, in which the year of an incident is told
 */
export function statisticsOf(incidents: readonly Counted[], asOf: Day, zone: string): Statistics {
  const counted = incidents.filter(({ nearMiss }) => !nearMiss);
  const ids = (some: readonly Counted[]) => some.map(({ id }) => id).sort();
  return {
    asOf,
    counted: ids(counted),
    nearMisses: ids(incidents.filter(({ nearMiss }) => nearMiss)),
    overall: summariesOf(counted, asOf),
    years: yearsOf(counted, asOf, zone),
  };
}

function yearsOf(counted: readonly Counted[], asOf: Day, zone: string): readonly YearStatistics[] {
  const byYear = new Map<number | null, Counted[]>();
  for (const incident of counted) {
    const year = yearOf(incident.milestones, zone);
    const others = byYear.get(year);
    if (others === undefined) byYear.set(year, [incident]);
    else others.push(incident);
  }
  return [...byYear]
    .sort(([a], [b]) => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY))
    .map(([year, incidents]) => ({ year, summaries: summariesOf(incidents, asOf) }));
}

/** The year in which an incident began, in a zone; null if that is unknown, or may be one of two. */
export function yearOf({ started }: Pick<Milestones, 'started'>, zone: string): number | null {
  const known = knownOf(started);
  if (known === null) return null;
  const [first, last] = [known.earliest, known.latest].map((end) => Number(dayIn(zone, end).slice(0, 4)));
  return first === last ? (first ?? null) : null;
}

function summariesOf(incidents: readonly Counted[], asOf: Day): Summaries {
  const summary = (figureOf: (milestones: Milestones) => Measured<Figure>) =>
    summaryOf(samplesOf(incidents.map(({ id, milestones }) => ({ id, figure: figureOf(milestones) }))), asOf);
  const metric = (kind: MetricKind) => summary((milestones) => measure(milestones, kind));
  return {
    ttd: metric('ttd'),
    tta: metric('tta'),
    ttm: metric('ttm'),
    ttr: metric('ttr'),
    ttf: metric('ttf'),
    tail: metric('tail'),
    detectionShare: summary(detectionShare),
  };
}

import type { DurationStripInput } from '../../charts/duration-strip.ts';
import { durationText } from '../../incident/duration-text.ts';
import { namesOf } from '../../incident/names.ts';
import type { RankedFigure } from '../../incident/percentile.ts';
import type { Figure, LeftOut } from '../../incident/sample.ts';
import { shareText } from '../../incident/share-text.ts';
import type { FigureKind, Statistics } from '../../incident/statistics.ts';
import type { PercentileRange } from '../../incident/summary.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import type { Site } from '../../site/site.ts';
import { incidentWords } from '../incident/incident-words.ts';
import type { LinkView } from '../link-view.ts';
import { durationStrips } from './duration-strips.ts';
import { incidentLinks } from './incident-links.ts';
import { gapText } from './statistics-words.ts';

/** What may be said of one figure of all incidents together, and of what it is said. */
export type FigureView = {
  readonly kind: FigureKind;
  readonly label: string;
  /** n known / N. */
  readonly known: number;
  readonly total: number;
  /** Null where too few are known to sum them up. */
  readonly median: RankedView | null;
  readonly range: RangeView | null;
  readonly p90: RankedView | null;
  readonly p90Range: RangeView | null;
  /** What a dot for each is drawn from; null for shares, and where nothing is known. */
  readonly all: DurationStripInput | null;
  /** The same year by year; only of the figures that years are asked for. */
  readonly years: DurationStripInput | null;
  readonly leftOut: readonly (LinkView & { readonly why: string })[];
};

/** Where a percentile of incidents like these lies, and how often that is true: `약 96%`. */
export type RangeView = { readonly text: string; readonly coverage: string };

/** A value, and the incidents that may be the one that has it. */
export type RankedView = { readonly text: string; readonly incidents: readonly LinkView[] };

export function figureView(kind: FigureKind, statistics: Statistics, site: Site): FigureView {
  const { lang } = site.config;
  const { known, total, median, medianRange, p90, p90Range, leftOut } = statistics.overall[kind];
  const ranked = (figure: RankedFigure | null) =>
    figure === null
      ? null
      : { text: figureText(kind, figure.value, lang), incidents: incidentLinks(figure.ids, site) };
  return {
    kind,
    label: figureLabel(kind, lang),
    known: known.length,
    total,
    median: ranked(median),
    range: rangeView(kind, medianRange, lang),
    p90: ranked(p90),
    p90Range: rangeView(kind, p90Range, lang),
    ...durationStrips(kind, statistics, site),
    leftOut: leftOut.flatMap((one) => leftOutView(one, site)),
  };
}

function rangeView(kind: FigureKind, range: PercentileRange | null, lang: Language): RangeView | null {
  if (range === null) return null;
  const { value, coverage } = range;
  return {
    text: figureText(kind, value, lang),
    coverage: shareText({ least: coverage, most: coverage }, lang),
  };
}

function leftOutView({ id, gap }: LeftOut, site: Site): FigureView['leftOut'] {
  const { lang } = site.config;
  const why = gapText(gap, namesOf(lang).milestone[gap.milestone], lang);
  return incidentLinks([id], site).map((link) => ({ ...link, why }));
}

export function figureLabel(kind: FigureKind, lang: Language): string {
  return kind === 'detectionShare' ? incidentWords(lang).detectionShare : namesOf(lang).metric[kind];
}

/** A figure for a reader: all but shares are durations. */
export function figureText(kind: FigureKind, figure: Figure, lang: Language): string {
  return kind === 'detectionShare' ? shareText(figure, lang) : durationText(figure, lang);
}

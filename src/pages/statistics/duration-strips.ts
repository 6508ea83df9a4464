import type { DurationStripInput } from '../../charts/duration-strip.ts';
import { durationText } from '../../incident/duration-text.ts';
import { namesOf } from '../../incident/names.ts';
import { shareText } from '../../incident/share-text.ts';
import type { FigureKind, Statistics } from '../../incident/statistics.ts';
import type { Summary } from '../../incident/summary.ts';
import type { Site } from '../../site/site.ts';
import { postLink } from '../link-view.ts';
import { statisticsWords } from './statistics-words.ts';

type Strip = DurationStripInput['strips'][number];

/** The figures that years are asked for. */
const askedByYear: readonly FigureKind[] = ['ttd', 'ttr'];

/** What the dots of one figure are drawn from, all together and, apart from one another, year by year. */
export function durationStrips(
  kind: FigureKind,
  { overall, years }: Statistics,
  site: Site,
): { readonly all: DurationStripInput | null; readonly years: DurationStripInput | null } {
  if (kind === 'detectionShare' || overall[kind].known.length === 0) return { all: null, years: null };
  const { lang } = site.config;
  const words = statisticsWords(lang);
  const measure = words.measure(namesOf(lang).metric[kind]);
  const isByYear = askedByYear.includes(kind) && years.length > 1;
  const byYear = years.map(({ year, summaries }) => stripOf(words.year(year), summaries[kind], site));
  return {
    all: { measure, strips: [stripOf(words.all, overall[kind], site)] },
    years: isByYear ? { measure: words.byYear(measure), strips: byYear } : null,
  };
}

function stripOf(label: string, summary: Summary, site: Site): Strip {
  const { config, knowledge } = site;
  return {
    label,
    total: summary.total,
    dots: summary.known.flatMap(({ id, value }) => {
      const incident = knowledge.incidentsById.get(id);
      if (incident === undefined) return [];
      const { label: title, url } = postLink(incident.post, config);
      return [{ label: title, href: url, duration: value, text: durationText(value, config.lang) }];
    }),
    summary: summaryOf(summary, site),
  };
}

function summaryOf({ median, medianRange }: Summary, { config }: Site): Strip['summary'] {
  if (median === null) return null;
  const { lang } = config;
  const range = medianRange === null ? null : durationText(medianRange.value, lang);
  const coverage =
    medianRange === null
      ? null
      : shareText({ least: medianRange.coverage, most: medianRange.coverage }, lang);
  const text = statisticsWords(lang).median(durationText(median.value, lang), range, coverage);
  return { ...(medianRange?.value ?? median.value), text };
}

import { type CauseYear, causeYearGrid } from '../charts/cause-year-grid.ts';
import type { Chart } from '../charts/chart.ts';
import { type Coverage, coverageMatrix } from '../charts/coverage-matrix.ts';
import { namesOf } from '../incident/names.ts';
import { type Cell, type PreventionCoverage, preventions } from '../incident/prevention-coverage.ts';
import { yearOf } from '../incident/statistics.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { groupBy } from '../kernel/group-by.ts';
import { href } from '../kernel/paths.ts';
import type { Incident } from '../site/knowledge/incident.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';
import { facetUrl } from './incident/facets.ts';
import { type LinkView, postLink } from './link-view.ts';

/** What is done about some causes. @param coverage by cause id; null where there is no cause to speak of */
export function coverageChart(
  causes: readonly Topic[],
  coverage: PreventionCoverage,
  { config }: Site,
): Chart | null {
  const byId = new Map(coverage.causes.map((cause) => [foldCase(cause.cause), cause]));
  const rows = causes.flatMap((topic) => {
    const cause = byId.get(foldCase(topic.id));
    return cause === undefined
      ? []
      : [
          {
            label: topic.label,
            href: topic.url === null ? null : href(config.base, topic.url),
            coverage: preventions.map((way) => coverageOf(cause[way])),
          },
        ];
  });
  if (rows.length === 0) return null;
  const names = namesOf(config.lang).prevention;
  return coverageMatrix({ kinds: preventions.map((way) => names[way]), causes: rows }, config.lang);
}

function coverageOf({ actions }: Cell): Coverage {
  const done = actions.filter(({ action }) => action.status === 'done').length;
  return { done, open: actions.length - done, href: null };
}

/** More years than this are a table. */
const mostYears = 12;

/** How many incidents each of some causes had a part in, year by year; null where no year is known. */
export function causeYearChart(causes: readonly Topic[], site: Site): Chart | null {
  const { config, knowledge } = site;
  const counted = causes.map((topic) => ({ topic, byYear: incidentsByYear(topic, config.timeZone) }));
  const years = counted.flatMap(({ byYear }) => [...byYear.keys()]);
  if (years.length === 0) return null;
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - mostYears + 1);
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return causeYearGrid(
    {
      years: shown.map(String),
      earlier: incidentsBefore(first, counted),
      causes: counted
        .filter(({ byYear }) => byYear.size > 0)
        .map(({ topic, byYear }) => ({
          label: topic.label,
          href: topic.url === null ? null : href(config.base, topic.url),
          years: shown.map((year): CauseYear => {
            const incidents = byYear.get(year) ?? [];
            return {
              count: incidents.length,
              recurrences: incidents.filter(({ incident }) =>
                knowledge.recurrences.repeats.has(incident.post.source),
              ).length,
              href:
                incidents.length === 0
                  ? null
                  : href(config.base, facetUrl({ facet: 'year', value: String(year) })),
            };
          }),
        })),
    },
    config.lang,
  );
}

/** The incidents that a chart by year leaves out, because nobody knows in which they began. */
export function withoutYear(incidents: readonly Incident[], { config }: Site): readonly LinkView[] {
  return incidents
    .filter(({ record }) => yearOf(record.milestones, config.timeZone) === null)
    .map(({ post }) => postLink(post, config));
}

/** How many incidents began before a year, each counted once. */
function incidentsBefore(
  first: number,
  counted: readonly { readonly byYear: ReadonlyMap<number, Topic['incidents']> }[],
): number {
  const early = counted.flatMap(({ byYear }) =>
    [...byYear].flatMap(([year, parts]) => (year < first ? parts.map(({ incident }) => incident) : [])),
  );
  return new Set(early).size;
}

function incidentsByYear({ incidents }: Topic, zone: string): ReadonlyMap<number, Topic['incidents']> {
  const dated = incidents.flatMap((part) => {
    const year = yearOf(part.incident.record.milestones, zone);
    return year === null ? [] : [{ part, year }];
  });
  return new Map(
    [...groupBy(dated, ({ year }) => year)].map(([year, parts]) => [year, parts.map(({ part }) => part)]),
  );
}

import type { Chart } from '../charts/chart.ts';
import { type Grade, gradesIn } from '../incident/grade.ts';
import { namesOf } from '../incident/names.ts';
import { type PreventionCoverage, preventionCoverage } from '../incident/prevention-coverage.ts';
import { figureKinds, statisticsOf } from '../incident/statistics.ts';
import type { Digested } from '../kernel/digest.ts';
import { href } from '../kernel/paths.ts';
import type { Incident } from '../site/knowledge/incident.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { dayView } from './day-view.ts';
import { type Head, listHead } from './head.ts';
import { facetUrl, facetValuesOf, incidentsUrl } from './incident/facets.ts';
import { isOfIncidents } from './incident/is-of-incidents.ts';
import { type DateView, type LinkView, postLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type FigureView, figureView } from './statistics/figure-view.ts';
import { incidentLinks } from './statistics/incident-links.ts';
import { type NothingKnownView, nothingKnown } from './statistics/nothing-known.ts';
import { type SeverityScopeView, severityScopeView } from './statistics/severity-scope-view.ts';
import { causeYearChart, coverageChart, withoutYear } from './topic-charts.ts';
import { wordsOf } from './words.ts';

/** What may honestly be said of all incidents together. */
export type StatisticsView = {
  readonly head: Head;
  readonly description: string;
  /** Null on a site without incidents. */
  readonly numbers: NumbersView | null;
};

export type NumbersView = {
  readonly asOf: DateView;
  /** The incidents that are counted, and the near misses, which have no durations. */
  readonly counted: number;
  /** The list of all incidents; null on a site that has none. */
  readonly list: string | null;
  readonly nearMisses: readonly LinkView[];
  /** How many there are of each grade, near misses among them; the list of them is null where there is none. */
  readonly grades: readonly { readonly label: string; readonly count: number; readonly url: string | null }[];
  /** Those of which something is known, and the others in one. */
  readonly figures: readonly FigureView[];
  readonly nothingKnown: NothingKnownView | null;
  /** Of how many, near misses among them, both severity and scope are known. */
  readonly graded: KnownCount;
  readonly severityScope: SeverityScopeView;
  /** Of how many, near misses among them, a cause is known, and the others. */
  readonly caused: KnownCount;
  readonly withoutCause: readonly LinkView[];
  readonly causeYears: Chart | null;
  /** Incidents with a cause of which the year is not known: the chart leaves them out. */
  readonly withoutYear: readonly LinkView[];
  readonly coverage: Chart | null;
  /** Actions that name no cause of their incident, and cover none. */
  readonly unattached: readonly (LinkView & { readonly action: string })[];
  /** The rows of all this. */
  readonly incidentRows: string;
  readonly actionRows: string;
};

/** n known / N. */
export type KnownCount = { readonly known: number; readonly total: number };

/** `/stats/`: never a mean, and nothing that is not known. */
export function statisticsPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'statistics', StatisticsView>[] {
  const { config, knowledge } = site;
  const words = wordsOf(config.lang);
  const description = words.statisticsDescription;
  return [
    pageOf('statistics', '/stats/', chrome, {
      head: listHead(config, { url: '/stats/', title: words.statistics, description }),
      description,
      numbers: knowledge.incidents.length === 0 ? null : numbersView(site),
    }),
  ];
}

function numbersView(site: Site): NumbersView {
  const { config, knowledge } = site;
  const { asOf, incidents } = knowledge;
  const records = incidents.map(({ record }) => record);
  const statistics = statisticsOf(records, asOf, config.timeZone);
  const coverage = preventionCoverage(records);
  const linksTo = (some: readonly Incident[]) => some.map(({ post }) => postLink(post, config));
  const figures = figureKinds.map((kind) => figureView(kind, statistics, site));
  const total = incidents.length;
  const caused = incidents.filter(isCaused);
  const causes = knowledge.topics.causes.all
    .filter((topic) => topic.incidents.length > 0)
    .toSorted((a, b) => b.incidents.length - a.incidents.length);
  return {
    asOf: dayView(asOf, config),
    counted: statistics.counted.length,
    list: hasList(site) ? href(config.base, incidentsUrl) : null,
    nearMisses: incidentLinks(statistics.nearMisses, site),
    grades: gradeCounts(site),
    figures: figures.filter(({ known }) => known > 0),
    nothingKnown: nothingKnown(figures),
    graded: { known: incidents.filter(({ grade }) => grade !== null).length, total },
    severityScope: severityScopeView(site),
    caused: { known: caused.length, total },
    withoutCause: linksTo(incidents.filter((incident) => !isCaused(incident))),
    causeYears: causeYearChart(causes, site),
    withoutYear: withoutYear(caused, site),
    coverage: coverageChart(causes, coverage, site),
    unattached: unattachedActions(coverage, site),
    incidentRows: href(config.base, '/api/v1/incidents.csv'),
    actionRows: href(config.base, '/api/v1/action-items.csv'),
  };
}

function isCaused({ record }: Incident): boolean {
  return record.causes !== 'unknown' && record.causes.length > 0;
}

function gradeCounts(site: Site): NumbersView['grades'] {
  const { knowledge, config } = site;
  const names = namesOf(config.lang);
  return [...gradesIn(config.gradeMatrix), null].map((grade) => {
    const own = knowledge.incidents.filter((incident) => incident.grade === grade);
    return { label: names.grade(grade), count: own.length, url: gradeAddress(grade, own, site) };
  });
}

/** The list of a grade. The one of the undecided lacks reports that state neither severity nor scope: then it is no list of all. */
function gradeAddress(grade: Grade | null, own: readonly Incident[], site: Site): string | null {
  const value = String(grade ?? 'unknown');
  const isIn = (incident: Incident) =>
    facetValuesOf(incident, site).some((one) => one.facet === 'grade' && one.value === value);
  if (!hasList(site) || own.length === 0 || !own.every(isIn)) return null;
  return href(site.config.base, facetUrl({ facet: 'grade', value }));
}

function hasList({ categories }: Site): boolean {
  return categories.some(isOfIncidents);
}

function unattachedActions({ unattached }: PreventionCoverage, site: Site): NumbersView['unattached'] {
  return unattached.flatMap(({ incident, action }) =>
    incidentLinks([incident], site).map((link) => ({ ...link, action: action.text })),
  );
}

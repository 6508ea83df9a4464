import type { Chart } from '../charts/chart.ts';
import { preventionCoverage } from '../incident/prevention-coverage.ts';
import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type GapView, gapViews } from './gap-view.ts';
import { type Head, listHead } from './head.ts';
import type { LinkView } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { causeYearChart, coverageChart, withoutYear } from './topic-charts.ts';
import { type TopicLink, topicLink } from './topic-link.ts';
import { wordsOf } from './words.ts';

export type CauseListView = {
  readonly head: Head;
  readonly description: string;
  readonly causes: readonly CauseRow[];
  readonly coverage: Chart | null;
  readonly years: Chart | null;
  /** The incidents that the chart of years leaves out, since theirs is not known. */
  readonly withoutYear: readonly LinkView[];
  readonly gaps: readonly GapView[];
};

export type CauseRow = TopicLink & {
  readonly definition: string | null;
  readonly incidents: number;
  readonly explainers: number;
};

/** `/causes/`: all causes, those with most incidents first in the charts, and those that no post explains. */
export function causeListPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'cause-list', CauseListView>[] {
  const { config, knowledge } = site;
  const words = wordsOf(config.lang);
  const description = words.causesDescription;
  const { all } = knowledge.topics.causes;
  const telling = all
    .filter(({ incidents }) => incidents.length > 0)
    .toSorted((a, b) => b.incidents.length - a.incidents.length);
  const coverage = preventionCoverage(knowledge.incidents.map(({ record }) => record));
  const years = causeYearChart(telling, site);
  const caused = [...new Set(telling.flatMap((topic) => topic.incidents.map(({ incident }) => incident)))];
  return [
    pageOf('cause-list', '/causes/', chrome, {
      head: listHead(config, { url: '/causes/', title: words.causes, description }),
      description,
      causes: all.map((topic) => ({
        ...topicLink(topic, site),
        definition: topic.entry?.definition ?? null,
        incidents: topic.incidents.length,
        explainers: topic.explainers.length,
      })),
      coverage: coverageChart(telling, coverage, site),
      years,
      withoutYear: years === null ? [] : withoutYear(caused, site),
      gaps: gapViews('causes', site),
    }),
  ];
}

import { preventionCoverage } from '../incident/prevention-coverage.ts';
import type { Digested } from '../kernel/digest.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { causeYearChart, coverageChart, withoutYear } from './topic-charts.ts';
import { topicGraph } from './topic-graph.ts';
import { type TopicView, topicPages } from './topic-page.ts';
import { wordsOf } from './words.ts';

export type CauseView = TopicView;

/** `/causes/<id>/`: each cause, who failed by it, which post teaches it, what was done about it. */
export function causePages(site: Site, chrome: Digested<Chrome>): readonly PageOf<'cause', CauseView>[] {
  const words = wordsOf(site.config.lang);
  return site.knowledge.topics.causes.all
    .flatMap((topic) =>
      topicPages(
        topic,
        {
          above: { name: words.causes, url: '/causes/' },
          summary: words.causeDescription(topic.label),
          graph: topicGraph(topic, site),
          coverage: coverageChart([topic], coverageOf(topic), site),
          ...yearsOf(topic, site),
          hasFeeds: true,
        },
        site,
      ),
    )
    .map(({ url, view }) => pageOf('cause', url, chrome, view));
}

/** Where no year is known there is no chart, which so leaves nothing out. */
function yearsOf(topic: Topic, site: Site) {
  const years = causeYearChart([topic], site);
  const incidents = topic.incidents.map(({ incident }) => incident);
  return { years, withoutYear: years === null ? [] : withoutYear(incidents, site) };
}

function coverageOf({ incidents }: Topic) {
  return preventionCoverage(incidents.map(({ incident }) => incident.record));
}

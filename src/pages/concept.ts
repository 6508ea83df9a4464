import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { topicGraph } from './topic-graph.ts';
import { type TopicView, topicPages } from './topic-page.ts';
import { wordsOf } from './words.ts';

export type ConceptView = TopicView;

/** `/concepts/<id>/`: each concept, where it is explained, what it explains. */
export function conceptPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'concept', ConceptView>[] {
  const words = wordsOf(site.config.lang);
  return site.knowledge.topics.concepts.all
    .flatMap((topic) =>
      topicPages(
        topic,
        {
          above: { name: words.concepts, url: '/concepts/' },
          summary: words.conceptDescription(topic.label),
          graph: topicGraph(topic, site),
          coverage: null,
          years: null,
          withoutYear: [],
          hasFeeds: false,
        },
        site,
      ),
    )
    .map(({ url, view }) => pageOf('concept', url, chrome, view));
}

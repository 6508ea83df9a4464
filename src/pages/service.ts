import type { Digested } from '../kernel/digest.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type TopicView, topicPages } from './topic-page.ts';
import { wordsOf } from './words.ts';

export type ServiceView = TopicView;

/** `/services/<id>/`: each service, the incidents in which it failed or was hit. */
export function servicePages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'service', ServiceView>[] {
  const words = wordsOf(site.config.lang);
  return site.knowledge.topics.services.all
    .flatMap((topic) =>
      topicPages(
        topic,
        {
          above: { name: words.services, url: '/services/' },
          summary: words.serviceDescription(topic.label),
          graph: null,
          coverage: null,
          years: null,
          withoutYear: [],
          hasFeeds: true,
        },
        site,
      ),
    )
    .map(({ url, view }) => pageOf('service', url, chrome, view));
}

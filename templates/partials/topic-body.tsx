import type { Chrome } from 'hoego/pages/chrome';
import type { TopicView } from 'hoego/pages/topic-page';
import { daySpanText } from 'hoego/template';
import { incidentText } from '../incident-text.ts';
import { overviewText } from '../overview-text.ts';
import { text } from '../text.ts';
import { Chart } from './chart.tsx';
import { FoldedLinks } from './folded-links.tsx';
import { IncidentTable } from './incident-table.tsx';
import { KnowledgeHeader } from './knowledge-header.tsx';
import { LinkList } from './link-list.tsx';
import { Pagination } from './pagination.tsx';
import { PostList } from './post-list.tsx';

type TopicBodyProps = { readonly view: TopicView; readonly chrome: Chrome };

/** All that is known of a service, a cause or a concept. */
export function TopicBody({ view, chrome }: TopicBodyProps) {
  const words = incidentText(chrome.lang);
  const { explainers, isUnexplained, graph, incidents, posts, counts, sinceLast } = view;
  const isEmpty = counts.incidents === 0 && counts.posts === 0 && explainers.length === 0;
  return (
    <div class="list-page topic-page">
      <KnowledgeHeader
        head={view.head}
        title={view.label}
        description={view.definition ?? ''}
        chrome={chrome}
        count={counts.incidents > 0 ? words.incidentCount(counts.incidents) : ''}
        feeds={view.feeds}
      />
      <TopicFacts view={view} chrome={chrome} />
      {sinceLast !== null && (
        <p class="since-last">{words.sinceLast(daySpanText(sinceLast, chrome.lang), sinceLast.asOf.text)}</p>
      )}
      {explainers.length > 0 && (
        <section class="topic-part">
          <h2>{words.explaining}</h2>
          <PostList posts={explainers} chrome={chrome} level={3} />
        </section>
      )}
      {isUnexplained && <p class="since-last">{words.unexplained}</p>}
      {graph !== null && <Chart chart={graph} chrome={chrome} id="topic:graph" />}
      {incidents.length > 0 && (
        <section class="topic-part">
          <h2>{words.incidents}</h2>
          <IncidentTable incidents={incidents} caption={words.incidents} chrome={chrome} />
        </section>
      )}
      <TopicCharts view={view} chrome={chrome} />
      {posts.length > 0 && (
        <section class="topic-part">
          <h2>{words.about}</h2>
          <PostList posts={posts} chrome={chrome} level={3} />
        </section>
      )}
      {isEmpty && <p class="empty">{text(chrome.lang).noPosts}</p>}
      <Pagination pagination={view.pagination} chrome={chrome} />
      <LinkList title={words.moreAbout} links={view.links} />
    </div>
  );
}

/** What is done about it, and when it struck, with what the years leave out. */
function TopicCharts({ view: { coverage, years, withoutYear }, chrome }: TopicBodyProps) {
  const title = overviewText(chrome.lang).withoutYear(withoutYear.length);
  return (
    <>
      {coverage !== null && <Chart chart={coverage} chrome={chrome} id="topic:coverage" />}
      {years !== null && <Chart chart={years} chrome={chrome} id="topic:years" />}
      <FoldedLinks title={title} links={withoutYear} />
    </>
  );
}

/** What else it is called, and who owns it. */
function TopicFacts({ view: { aliases, owner }, chrome }: TopicBodyProps) {
  const words = incidentText(chrome.lang);
  if (aliases.length === 0 && owner === null) return null;
  return (
    <dl class="facts">
      {aliases.length > 0 && (
        <div>
          <dt>{words.aliases}</dt>
          <dd>{aliases.join(', ')}</dd>
        </div>
      )}
      {owner !== null && (
        <div>
          <dt>{words.owner}</dt>
          <dd>{owner}</dd>
        </div>
      )}
    </dl>
  );
}

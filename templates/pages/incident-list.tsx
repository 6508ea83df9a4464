import type { IncidentListView } from 'hoego/pages/incident-list';
import type { PageProps } from 'hoego/pages/page';
import { incidentText } from '../incident-text.ts';
import { Base } from '../layouts/base.tsx';
import { IncidentFilter } from '../partials/incident-filter.tsx';
import { IncidentTable } from '../partials/incident-table.tsx';
import { KnowledgeHeader } from '../partials/knowledge-header.tsx';
import { Pagination } from '../partials/pagination.tsx';
import { PostList } from '../partials/post-list.tsx';
import { text } from '../text.ts';

export default function IncidentListPage({ view, chrome }: PageProps<IncidentListView>) {
  const words = incidentText(chrome.lang);
  const { counts, incidents, nearMisses, posts } = view;
  const total = counts.incidents + counts.nearMisses + counts.posts;
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <KnowledgeHeader
          head={view.head}
          title={view.label}
          description={view.description}
          chrome={chrome}
          above={view.chosen === null ? [] : chrome.incidents}
          count={[
            ...(counts.incidents > 0 ? [words.incidentCount(counts.incidents)] : []),
            ...(counts.nearMisses > 0 ? [words.nearMissCount(counts.nearMisses)] : []),
            ...(counts.posts > 0 ? [text(chrome.lang).posts(counts.posts)] : []),
          ].join(' · ')}
          feeds={view.feeds}
        />
        <IncidentFilter view={view} chrome={chrome} />
        {incidents.length > 0 && (
          <section class="incident-section">
            <h2>{words.incidents}</h2>
            <IncidentTable incidents={incidents} caption={words.incidents} chrome={chrome} />
          </section>
        )}
        {nearMisses.length > 0 && (
          <section class="incident-section">
            <h2>{words.nearMisses}</h2>
            <IncidentTable incidents={nearMisses} caption={words.nearMisses} chrome={chrome} />
          </section>
        )}
        {total === 0 && <p class="empty">{words.noIncidents}</p>}
        {posts.length > 0 && (
          <section class="other-posts">
            <h2>{words.otherPosts}</h2>
            <PostList posts={posts} chrome={chrome} level={3} />
          </section>
        )}
        <Pagination pagination={view.pagination} chrome={chrome} />
      </div>
    </Base>
  );
}

import type { PageProps } from 'hoego/pages/page';
import type { ServiceListView } from 'hoego/pages/service-list';
import { incidentText } from '../incident-text.ts';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { StartTime } from '../partials/start-time.tsx';
import { TopicTable } from '../partials/topic-table.tsx';

export default function ServiceListPage({ view, chrome }: PageProps<ServiceListView>) {
  const words = incidentText(chrome.lang);
  const title = view.head.openGraphTitle;
  const notStated = <span class="not-stated">{words.notStated}</span>;
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {view.services.length === 0 ? (
        <p class="empty">{words.noServices}</p>
      ) : (
        <TopicTable
          title={title}
          columns={[words.service, words.owner, words.faulty, words.affected, words.latest]}
          topics={view.services.map(({ owner, faulty, affected, latest, ...service }) => ({
            ...service,
            cells: [
              owner ?? notStated,
              faulty,
              affected,
              latest === null ? notStated : <StartTime of={latest} chrome={chrome} />,
            ],
          }))}
        />
      )}
    </KnowledgePage>
  );
}

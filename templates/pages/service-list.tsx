import type { PageProps } from 'hoego/pages/page';
import type { ServiceListView } from 'hoego/pages/service-list';
import { incidentText } from '../incident-text.ts';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { TimeText } from '../partials/time-text.tsx';
import { TopicCell, TopicTable } from '../partials/topic-table.tsx';

export default function ServiceListPage({ view, chrome }: PageProps<ServiceListView>) {
  const words = incidentText(chrome.lang);
  const title = view.head.openGraphTitle;
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {view.services.length === 0 ? (
        <p class="empty">{words.noServices}</p>
      ) : (
        <TopicTable
          title={title}
          columns={[words.service, words.owner, words.faulty, words.affected, words.latest]}
        >
          {view.services.map(({ label, url, definition, owner, faulty, affected, latest }) => (
            <tr>
              <TopicCell label={label} url={url} definition={definition} />
              <td>{owner ?? <span class="not-stated">{words.notStated}</span>}</td>
              <td>{faulty}</td>
              <td>{affected}</td>
              <td>
                {latest === null ? (
                  <span class="not-stated">{words.notStated}</span>
                ) : (
                  <TimeText of={latest} />
                )}
              </td>
            </tr>
          ))}
        </TopicTable>
      )}
    </KnowledgePage>
  );
}

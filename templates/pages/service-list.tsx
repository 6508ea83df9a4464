import type { PageProps } from 'hoego/pages/page';
import type { ServiceListView } from 'hoego/pages/service-list';
import { incidentText } from '../incident-text.ts';
import { Base } from '../layouts/base.tsx';
import { KnowledgeHeader } from '../partials/knowledge-header.tsx';
import { TableScroll } from '../partials/table-scroll.tsx';
import { TimeText } from '../partials/time-text.tsx';

export default function ServiceListPage({ view, chrome }: PageProps<ServiceListView>) {
  const words = incidentText(chrome.lang);
  const title = view.head.openGraphTitle;
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <KnowledgeHeader head={view.head} title={title} description={view.description} chrome={chrome} />
        {view.services.length === 0 ? (
          <p class="empty">{words.noServices}</p>
        ) : (
          <TableScroll label={title}>
            <table>
              <caption class="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.service}</th>
                  <th scope="col">{words.owner}</th>
                  <th scope="col">{words.faulty}</th>
                  <th scope="col">{words.affected}</th>
                  <th scope="col">{words.latest}</th>
                </tr>
              </thead>
              <tbody>
                {view.services.map(({ label, url, definition, owner, faulty, affected, latest }) => (
                  <tr>
                    <th scope="row">
                      {url === null ? label : <a href={url}>{label}</a>}
                      {definition !== null && <span class="cell-note">{definition}</span>}
                    </th>
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
              </tbody>
            </table>
          </TableScroll>
        )}
      </div>
    </Base>
  );
}

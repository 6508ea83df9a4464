import type { CauseListView } from 'hoego/pages/cause-list';
import type { PageProps } from 'hoego/pages/page';
import { incidentText } from '../incident-text.ts';
import { Base } from '../layouts/base.tsx';
import { Chart } from '../partials/chart.tsx';
import { GapList } from '../partials/gap-list.tsx';
import { KnowledgeHeader } from '../partials/knowledge-header.tsx';
import { TableScroll } from '../partials/table-scroll.tsx';

export default function CauseListPage({ view, chrome }: PageProps<CauseListView>) {
  const words = incidentText(chrome.lang);
  const title = view.head.openGraphTitle;
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <KnowledgeHeader head={view.head} title={title} description={view.description} chrome={chrome} />
        {view.causes.length === 0 ? (
          <p class="empty">{words.noCauses}</p>
        ) : (
          <TableScroll label={title}>
            <table>
              <caption class="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.cause}</th>
                  <th scope="col">{words.incident}</th>
                  <th scope="col">{words.explaining}</th>
                </tr>
              </thead>
              <tbody>
                {view.causes.map(({ label, url, definition, incidents, explainers }) => (
                  <tr>
                    <th scope="row">
                      {url === null ? label : <a href={url}>{label}</a>}
                      {definition !== null && <span class="cell-note">{definition}</span>}
                    </th>
                    <td>{incidents}</td>
                    <td>{explainers}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
        {view.coverage !== null && <Chart chart={view.coverage} chrome={chrome} id="causes:coverage" />}
        {view.years !== null && <Chart chart={view.years} chrome={chrome} id="causes:years" />}
        <GapList gaps={view.gaps} chrome={chrome} />
      </div>
    </Base>
  );
}

import type { CauseListView } from 'hoego/pages/cause-list';
import type { PageProps } from 'hoego/pages/page';
import { incidentText } from '../incident-text.ts';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { overviewText } from '../overview-text.ts';
import { Chart } from '../partials/chart.tsx';
import { FoldedLinks } from '../partials/folded-links.tsx';
import { GapList } from '../partials/gap-list.tsx';
import { TopicTable } from '../partials/topic-table.tsx';

export default function CauseListPage({ view, chrome }: PageProps<CauseListView>) {
  const words = incidentText(chrome.lang);
  const title = view.head.openGraphTitle;
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {view.causes.length === 0 ? (
        <p class="empty">{words.noCauses}</p>
      ) : (
        <TopicTable
          title={title}
          columns={[words.cause, words.incident, words.explaining]}
          topics={view.causes.map(({ incidents, explainers, ...cause }) => ({
            ...cause,
            cells: [incidents, explainers],
          }))}
        />
      )}
      {view.coverage !== null && <Chart chart={view.coverage} chrome={chrome} id="causes:coverage" />}
      {view.years !== null && <Chart chart={view.years} chrome={chrome} id="causes:years" />}
      <FoldedLinks
        title={overviewText(chrome.lang).withoutYear(view.withoutYear.length)}
        links={view.withoutYear}
      />
      <GapList gaps={view.gaps} chrome={chrome} />
    </KnowledgePage>
  );
}

import type { ActionListView } from 'hoego/pages/action-list';
import type { Chrome } from 'hoego/pages/chrome';
import type { PageProps } from 'hoego/pages/page';
import { actionAge } from 'hoego/template';
import { incidentText } from '../incident-text.ts';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { overviewText } from '../overview-text.ts';
import { AsOf } from '../partials/as-of.tsx';
import { Chart } from '../partials/chart.tsx';
import { OwnerTable } from '../partials/owner-table.tsx';
import { PromiseTable } from '../partials/promise-table.tsx';

export default function ActionListPage({ view, chrome }: PageProps<ActionListView>) {
  const words = overviewText(chrome.lang);
  const { asOf, counts, ages, overdue, open, done, dropped } = view;
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {asOf === null ? (
        <p class="empty">{words.noPromises}</p>
      ) : (
        <>
          <AsOf
            day={asOf}
            links={[
              { label: words.rows, url: view.csv },
              { label: words.calendarFile, url: view.calendar },
            ]}
            chrome={chrome}
          />
          <Counts view={view} chrome={chrome} />
          {counts.open === 0 && <p class="part-help">{words.nothingOpen}</p>}
          {ages !== null && <Chart chart={actionAge(ages, chrome.lang)} chrome={chrome} id="actions:age" />}
          <PromiseTable
            title={words.overdueActions}
            actions={overdue}
            total={overdue.length}
            chrome={chrome}
          />
          <PromiseTable title={words.openActions} actions={open} total={open.length} chrome={chrome} />
          <OwnerTable owners={view.byOwner} chrome={chrome} />
          <PromiseTable title={words.doneActions} actions={done} total={counts.done} chrome={chrome} />
          <PromiseTable
            title={words.droppedActions}
            actions={dropped}
            total={counts.dropped}
            chrome={chrome}
          />
        </>
      )}
    </KnowledgePage>
  );
}

type CountsProps = { readonly view: ActionListView; readonly chrome: Chrome };

/** How many there are of each kind, and of each age. */
function Counts({ view: { counts, byAge }, chrome }: CountsProps) {
  const words = overviewText(chrome.lang);
  const entries = [
    { label: words.open, count: counts.open, note: '' },
    { label: words.overdue, count: counts.overdue, note: '' },
    { label: words.withoutDue, count: counts.withoutDue, note: '' },
    { label: words.withoutOwner, count: counts.withoutOwner, note: '' },
    {
      label: words.done,
      count: counts.done,
      note: counts.doneLate === 0 ? '' : words.doneLate(counts.doneLate),
    },
    { label: words.dropped, count: counts.dropped, note: '' },
  ];
  return (
    <section class="facts-box">
      <h2>{incidentText(chrome.lang).actions}</h2>
      <dl class="facts">
        {entries.map(({ label, count, note }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              {words.count(count)}
              {note !== '' && <span class="fact-note">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {counts.open > 0 && (
        <>
          <h3>{words.byAge}</h3>
          <p class="part-help">{words.ageHelp}</p>
          <dl class="facts">
            {byAge.map(({ ageClass, count }) => (
              <div>
                <dt>{words.ages[ageClass]}</dt>
                <dd>{words.count(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

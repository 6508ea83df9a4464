import type { Chrome } from 'hoego/pages/chrome';
import type { PageProps } from 'hoego/pages/page';
import type { NumbersView, StatisticsView } from 'hoego/pages/statistics';
import { severityScopeMatrix } from 'hoego/template';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { overviewText } from '../overview-text.ts';
import { AsOf } from '../partials/as-of.tsx';
import { Chart } from '../partials/chart.tsx';
import { FigureFacts } from '../partials/figure-facts.tsx';
import { FigureSection } from '../partials/figure-section.tsx';
import { FigureTable } from '../partials/figure-table.tsx';
import { FoldedLinks } from '../partials/folded-links.tsx';
import { NothingKnown } from '../partials/nothing-known.tsx';

export default function StatisticsPage({ view, chrome }: PageProps<StatisticsView>) {
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {view.numbers === null ? (
        <p class="empty">{overviewText(chrome.lang).noIncidents}</p>
      ) : (
        <Numbers numbers={view.numbers} chrome={chrome} />
      )}
    </KnowledgePage>
  );
}

type NumbersProps = { readonly numbers: NumbersView; readonly chrome: Chrome };

function Numbers({ numbers, chrome }: NumbersProps) {
  const words = overviewText(chrome.lang);
  const {
    asOf,
    figures,
    nothingKnown,
    severityScope,
    causeYears,
    coverage,
    withoutCause,
    withoutYear,
    unattached,
  } = numbers;
  return (
    <>
      <AsOf
        day={asOf}
        links={[
          { label: words.rows, url: numbers.incidentRows },
          { label: words.actionRows, url: numbers.actionRows },
        ]}
        chrome={chrome}
      />
      <Counts numbers={numbers} chrome={chrome} />
      <section class="topic-part">
        <h2>{words.durations}</h2>
        <p class="part-help">{words.durationsHelp}</p>
        {figures.length > 0 && <FigureTable figures={figures} chrome={chrome} />}
      </section>
      {figures.map((figure) => (
        <FigureSection figure={figure} rows={numbers.incidentRows} asOf={asOf} chrome={chrome} />
      ))}
      {nothingKnown !== null && (
        <NothingKnown of={nothingKnown} rows={numbers.incidentRows} asOf={asOf} chrome={chrome} />
      )}
      <section class="topic-part">
        <h2>{words.howBad}</h2>
        {numbers.nearMisses.length > 0 && <p class="part-help">{words.withNearMisses}</p>}
        <FigureFacts count={numbers.graded} asOf={asOf} rows={numbers.incidentRows} chrome={chrome} />
        <Chart
          chart={severityScopeMatrix(severityScope.matrix, chrome.lang)}
          chrome={chrome}
          id="statistics:severity-scope"
        />
        <h3>{words.inCells}</h3>
        <dl class="cell-incidents">
          {severityScope.cells.map(({ anchor, label, grade, incidents }) => (
            <div id={anchor}>
              <dt>
                {label} {grade !== '' && <span class="cell-grade">{grade}</span>}
              </dt>
              {incidents.map((link) => (
                <dd>
                  <a href={link.url}>{link.label}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      <section class="topic-part">
        <h2>{words.causes}</h2>
        <FigureFacts count={numbers.caused} asOf={asOf} rows={numbers.incidentRows} chrome={chrome} />
        <FoldedLinks title={words.withoutCause(withoutCause.length)} links={withoutCause} />
        {causeYears !== null && <Chart chart={causeYears} chrome={chrome} id="statistics:cause-years" />}
        <FoldedLinks title={words.withoutYear(withoutYear.length)} links={withoutYear} />
        {coverage !== null && <Chart chart={coverage} chrome={chrome} id="statistics:coverage" />}
        <FoldedLinks
          title={words.unattached(unattached.length)}
          links={unattached.map(({ action, ...link }) => ({ ...link, note: action }))}
        />
      </section>
    </>
  );
}

/** How many incidents there are, and how bad they were. */
function Counts({ numbers: { counted, list, nearMisses, grades }, chrome }: NumbersProps) {
  const words = overviewText(chrome.lang);
  const counts = [
    { label: words.counted, count: counted, url: list },
    { label: words.nearMisses, count: nearMisses.length, url: null },
    ...grades,
  ];
  return (
    <section class="facts-box">
      <h2>{words.grades}</h2>
      <dl class="facts">
        {counts.map(({ label, count, url }) => (
          <div>
            <dt>{label}</dt>
            <dd>{url === null ? words.count(count) : <a href={url}>{words.count(count)}</a>}</dd>
          </div>
        ))}
      </dl>
      <FoldedLinks title={words.whichNearMisses} links={nearMisses} />
    </section>
  );
}

import type { Chrome } from 'hoego/pages/chrome';
import type { IncidentRow } from 'hoego/pages/incident/incident-row';
import { incidentText } from '../incident-text.ts';
import { PostMarks } from './post-marks.tsx';
import { type StackedRow, StackedTable } from './stacked-table.tsx';
import { TimeText } from './time-text.tsx';
import { TopicLinks } from './topic-links.tsx';

type IncidentTableProps = {
  readonly incidents: readonly IncidentRow[];
  readonly caption: string;
  readonly chrome: Chrome;
};

/** Incidents as a table: what, when, how bad, where, why, for how long, and how it stands. */
export function IncidentTable({ incidents, caption, chrome }: IncidentTableProps) {
  const words = incidentText(chrome.lang);
  return (
    <StackedTable
      name="incident-table"
      caption={caption}
      columns={[
        words.incident,
        words.grade,
        words.severity,
        words.scope,
        words.services,
        words.causes,
        words.ttr,
        words.status,
      ]}
      rows={incidents.map((incident) => rowOf(incident, chrome))}
    />
  );
}

function rowOf(incident: IncidentRow, chrome: Chrome): StackedRow {
  const { grade, severity, scope, services, causes, ttr, status, facets } = incident;
  const notStated = <NotStated chrome={chrome} />;
  return {
    attributes: Object.fromEntries(
      Object.entries(facets).map(([facet, values]) => [`data-${facet}`, values.join(' ')]),
    ),
    cells: [
      <Name incident={incident} chrome={chrome} />,
      grade === null ? (
        notStated
      ) : (
        <span class={`grade grade-${grade.value ?? 'unknown'}`}>{grade.text}</span>
      ),
      severity ?? notStated,
      scope ?? notStated,
      services.length === 0 ? notStated : <TopicLinks topics={services} />,
      <Causes causes={causes} chrome={chrome} />,
      ttr ?? notStated,
      status ?? notStated,
    ],
  };
}

/** What it is called, and when it began. */
function Name({ incident, chrome }: { readonly incident: IncidentRow; readonly chrome: Chrome }) {
  const words = incidentText(chrome.lang);
  const { title, url, marks, nearMiss, recurs, started } = incident;
  return (
    <>
      <a class="row-title" href={url}>
        {title}
      </a>{' '}
      {recurs && <span class="mark mark-recurs">{words.recurs}</span>}{' '}
      {nearMiss && <span class="mark mark-near-miss">{words.nearMiss}</span>}{' '}
      <PostMarks of={marks} chrome={chrome} />
      <span class="cell-note">
        {words.started} {started === null ? words.notStated : <TimeText of={started} />}
      </span>
    </>
  );
}

type CausesProps = { readonly causes: IncidentRow['causes']; readonly chrome: Chrome };

function Causes({ causes, chrome }: CausesProps) {
  if (causes === 'unknown') return incidentText(chrome.lang).unknown;
  return causes.length === 0 ? <NotStated chrome={chrome} /> : <TopicLinks topics={causes} />;
}

/** A report that does not say something is not one that knows it is nothing. */
function NotStated({ chrome }: { readonly chrome: Chrome }) {
  return <span class="not-stated">{incidentText(chrome.lang).notStated}</span>;
}

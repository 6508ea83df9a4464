import type { Chrome } from 'hoego/pages/chrome';
import type { IncidentRow } from 'hoego/pages/incident/incident-row';
import { incidentText } from '../incident-text.ts';
import { PostMarks } from './post-marks.tsx';
import { TableScroll } from './table-scroll.tsx';
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
    <TableScroll label={caption}>
      <table class="incident-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[
              words.incident,
              words.grade,
              words.severity,
              words.scope,
              words.services,
              words.causes,
              words.ttr,
              words.status,
            ].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {incidents.map((incident) => (
            <Row incident={incident} chrome={chrome} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Row({ incident, chrome }: { readonly incident: IncidentRow; readonly chrome: Chrome }) {
  const words = incidentText(chrome.lang);
  const { title, url, marks, nearMiss, recurs, started, grade, causes, services, facets } = incident;
  return (
    <tr
      data-year={facets.year.join(' ')}
      data-grade={facets.grade.join(' ')}
      data-severity={facets.severity.join(' ')}
      data-scope={facets.scope.join(' ')}
      data-status={facets.status.join(' ')}
      data-service={facets.service.join(' ')}
      data-cause={facets.cause.join(' ')}
    >
      <th scope="row">
        <a class="row-title" href={url}>
          {title}
        </a>{' '}
        {recurs && <span class="mark mark-recurs">{words.recurs}</span>}{' '}
        {nearMiss && <span class="mark mark-near-miss">{words.nearMiss}</span>}{' '}
        <PostMarks of={marks} chrome={chrome} />
        <span class="cell-note">
          {words.started} {started === null ? words.notStated : <TimeText of={started} />}
        </span>
      </th>
      <td>
        {grade === null ? (
          <NotStated chrome={chrome} />
        ) : (
          <span class={`grade grade-${grade.value ?? 'unknown'}`}>{grade.text}</span>
        )}
      </td>
      <td>{incident.severity ?? <NotStated chrome={chrome} />}</td>
      <td>{incident.scope ?? <NotStated chrome={chrome} />}</td>
      <td>{services.length === 0 ? <NotStated chrome={chrome} /> : <TopicLinks topics={services} />}</td>
      <td>
        {causes === 'unknown' ? (
          words.unknown
        ) : causes.length === 0 ? (
          <NotStated chrome={chrome} />
        ) : (
          <TopicLinks topics={causes} />
        )}
      </td>
      <td>{incident.ttr ?? <NotStated chrome={chrome} />}</td>
      <td>{incident.status ?? <NotStated chrome={chrome} />}</td>
    </tr>
  );
}

/** A report that does not say something is not one that knows it is nothing. */
function NotStated({ chrome }: { readonly chrome: Chrome }) {
  return <span class="not-stated">{incidentText(chrome.lang).notStated}</span>;
}

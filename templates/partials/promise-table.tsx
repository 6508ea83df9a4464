import type { PromiseView } from 'hoego/pages/actions/promise-view';
import type { Chrome } from 'hoego/pages/chrome';
import { incidentText } from '../incident-text.ts';
import { overviewText } from '../overview-text.ts';
import { PostMarks } from './post-marks.tsx';
import { TableScroll } from './table-scroll.tsx';
import { TimeText } from './time-text.tsx';

type PromiseTableProps = {
  readonly title: string;
  readonly actions: readonly PromiseView[];
  /** How many there are, those that are not shown among them. */
  readonly total: number;
  readonly chrome: Chrome;
};

/** What was promised, where, by whom and until when; nothing where nothing was. */
export function PromiseTable({ title, actions, total, chrome }: PromiseTableProps) {
  if (actions.length === 0) return null;
  const words = overviewText(chrome.lang);
  const { action, owner, due, status } = incidentText(chrome.lang);
  return (
    <section class="topic-part">
      <h2>{title}</h2>
      {total > actions.length && <p class="part-help">{words.latestOf(actions.length, total)}</p>}
      <TableScroll label={title}>
        <table class="action-table">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {[action, owner, due, status].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actions.map((one) => (
              <PromiseRow action={one} chrome={chrome} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

function PromiseRow({ action, chrome }: { readonly action: PromiseView; readonly chrome: Chrome }) {
  const words = overviewText(chrome.lang);
  const { severity: severityWord, tracked, answers, noOwner, days, overdue } = incidentText(chrome.lang);
  const { promisedIn, kind, severity, age, doneAt, due, status } = action;
  return (
    <tr id={action.anchor}>
      <th scope="row">
        {action.type !== null && <span class="action-type">{action.type}</span>} {action.text}
        <span class="cell-note">
          <a href={promisedIn.url}>{promisedIn.label}</a> {kind === 'try' && words.tryItem}{' '}
          {severity !== null && `${severityWord} ${severity}`}{' '}
          <PostMarks of={promisedIn.marks} chrome={chrome} />
        </span>
        {action.answers.length > 0 && (
          <span class="cell-note">
            {answers}: {action.answers.join(', ')}
          </span>
        )}
        {action.reason !== null && <span class="cell-note">{action.reason}</span>}
        {action.url !== null && (
          <span class="cell-note">
            <a href={action.url}>{tracked}</a>
          </span>
        )}
      </th>
      <td>{action.owner ?? <span class="not-stated">{noOwner}</span>}</td>
      <td>
        {due === null ? <NoDue chrome={chrome} /> : <TimeText of={due} />}
        {action.overdueDays > 0 && <strong class="overdue">{overdue(action.overdueDays)}</strong>}
      </td>
      <td>
        <span class={`action-status status-${status.value}`}>{status.label}</span>
        {age !== null && (
          <span class="cell-note">
            {words.age} {days(age.least, age.most)}
          </span>
        )}
        {doneAt !== null && (
          <span class="cell-note">
            <TimeText of={doneAt} />
          </span>
        )}
        {action.wasLate && <span class="overdue">{words.wasLate}</span>}
      </td>
    </tr>
  );
}

function NoDue({ chrome }: { readonly chrome: Chrome }) {
  return <span class="not-stated">{incidentText(chrome.lang).noDue}</span>;
}

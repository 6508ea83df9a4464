import type { PromiseView } from 'hoego/pages/actions/promise-view';
import type { Chrome } from 'hoego/pages/chrome';
import { daySpanText } from 'hoego/template';
import { incidentText } from '../incident-text.ts';
import { overviewText } from '../overview-text.ts';
import { ActionDue } from './action-due.tsx';
import { PostMarks } from './post-marks.tsx';
import { type StackedRow, StackedTable } from './stacked-table.tsx';
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
      <StackedTable
        name="action-table"
        caption={title}
        columns={[action, owner, due, status]}
        rows={actions.map((one) => promiseRow(one, chrome))}
      />
    </section>
  );
}

function promiseRow(action: PromiseView, chrome: Chrome): StackedRow {
  const { noOwner } = incidentText(chrome.lang);
  return {
    attributes: { id: action.anchor },
    cells: [
      <Promised action={action} chrome={chrome} />,
      action.owner ?? <span class="not-stated">{noOwner}</span>,
      <ActionDue of={action} chrome={chrome} />,
      <Standing action={action} chrome={chrome} />,
    ],
  };
}

type PromiseProps = { readonly action: PromiseView; readonly chrome: Chrome };

/** What was promised, and where. */
function Promised({ action, chrome }: PromiseProps) {
  const words = overviewText(chrome.lang);
  const { severity: severityWord, tracked, answers } = incidentText(chrome.lang);
  const { promisedIn, kind, severity } = action;
  return (
    <>
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
    </>
  );
}

/** How it stands, and how old it is or when it was done. */
function Standing({ action: { status, age, doneAt, wasLate }, chrome }: PromiseProps) {
  const words = overviewText(chrome.lang);
  return (
    <>
      <span class={`action-status status-${status.value}`}>{status.label}</span>
      {age !== null && (
        <span class="cell-note">
          {words.age} {daySpanText(age, chrome.lang)}
        </span>
      )}
      {doneAt !== null && (
        <span class="cell-note">
          <TimeText of={doneAt} />
        </span>
      )}
      {wasLate && <span class="overdue">{words.wasLate}</span>}
    </>
  );
}

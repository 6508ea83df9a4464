import type { ActionView } from 'hoego/pages/action-view';
import type { Chrome } from 'hoego/pages/chrome';
import type { DateView } from 'hoego/pages/link-view';
import { incidentText } from '../incident-text.ts';
import { TableScroll } from './table-scroll.tsx';
import { TimeText } from './time-text.tsx';

type ActionTableProps = {
  readonly actions: readonly ActionView[];
  readonly caption: string;
  /** What one of them is called. */
  readonly heading: string;
  /** The day as of which they stand so; null where it makes no difference. */
  readonly asOf: DateView | null;
  readonly chrome: Chrome;
};

/** What was promised, by whom, until when, and how it stands. */
export function ActionTable({ actions, caption, heading, asOf, chrome }: ActionTableProps) {
  const words = incidentText(chrome.lang);
  return (
    <>
      <TableScroll label={caption}>
        <table class="action-table">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <ActionRow action={action} chrome={chrome} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {asOf !== null && <p class="as-of">{words.asOf(asOf.text)}</p>}
    </>
  );
}

function ActionRow({ action, chrome }: { readonly action: ActionView; readonly chrome: Chrome }) {
  const words = incidentText(chrome.lang);
  const { text, type, owner, due, doneAt, status, overdueDays, reason, answers, url } = action;
  return (
    <tr>
      <th scope="row">
        {type !== null && <span class="action-type">{type}</span>} {text}
        {answers.length > 0 && (
          <span class="cell-note">
            {words.answers}: {answers.join(', ')}
          </span>
        )}
        {reason !== null && <span class="cell-note">{reason}</span>}
        {url !== null && (
          <span class="cell-note">
            <a href={url}>{words.tracked}</a>
          </span>
        )}
      </th>
      <td>{owner ?? <span class="not-stated">{words.noOwner}</span>}</td>
      <td>
        {due === null ? <span class="not-stated">{words.noDue}</span> : <TimeText of={due} />}
        {overdueDays > 0 && <strong class="overdue">{words.overdue(overdueDays)}</strong>}
      </td>
      <td>
        <span class={`action-status status-${status.value}`}>{status.label}</span>
        {doneAt !== null && <span class="cell-note">{words.doneOn(doneAt.text)}</span>}
      </td>
    </tr>
  );
}

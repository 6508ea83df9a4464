import type { ActionView } from 'hoego/pages/action-view';
import type { Chrome } from 'hoego/pages/chrome';
import type { DateView } from 'hoego/pages/link-view';
import { incidentText } from '../incident-text.ts';
import { ActionDue } from './action-due.tsx';
import { type StackedRow, StackedTable } from './stacked-table.tsx';

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
      <StackedTable
        name="action-table"
        caption={caption}
        columns={[heading, words.owner, words.due, words.status]}
        rows={actions.map((action) => actionRow(action, chrome))}
      />
      {asOf !== null && <p class="as-of">{words.asOf(asOf.text)}</p>}
    </>
  );
}

function actionRow(action: ActionView, chrome: Chrome): StackedRow {
  const words = incidentText(chrome.lang);
  const { text, type, owner, doneAt, status, reason, answers, url } = action;
  return {
    cells: [
      <>
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
      </>,
      owner ?? <span class="not-stated">{words.noOwner}</span>,
      <ActionDue of={action} chrome={chrome} />,
      <>
        <span class={`action-status status-${status.value}`}>{status.label}</span>
        {doneAt !== null && <span class="cell-note">{words.doneOn(doneAt.text)}</span>}
      </>,
    ],
  };
}

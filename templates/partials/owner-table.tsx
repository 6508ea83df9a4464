import type { OwnerView } from 'hoego/pages/action-list';
import type { Chrome } from 'hoego/pages/chrome';
import { incidentText } from '../incident-text.ts';
import { overviewText } from '../overview-text.ts';
import { type StackedRow, StackedTable } from './stacked-table.tsx';

type OwnerTableProps = { readonly owners: readonly OwnerView[]; readonly chrome: Chrome };

/** Who owes what: teams and roles with what they have open. */
export function OwnerTable({ owners, chrome }: OwnerTableProps) {
  if (owners.length === 0) return null;
  const words = overviewText(chrome.lang);
  const { owner, action } = incidentText(chrome.lang);
  return (
    <section class="topic-part">
      <h2>{words.byOwner}</h2>
      <StackedTable
        name="owner-table"
        caption={words.byOwner}
        columns={[owner, words.open, words.overdue, action]}
        rows={owners.map((one) => ownerRow(one, chrome))}
      />
    </section>
  );
}

function ownerRow({ owner, overdue, actions }: OwnerView, chrome: Chrome): StackedRow {
  const words = overviewText(chrome.lang);
  return {
    cells: [
      owner ?? <span class="not-stated">{incidentText(chrome.lang).noOwner}</span>,
      words.count(actions.length),
      words.count(overdue),
      <ul class="cell-list">
        {actions.map(({ label, url, isOverdue }) => (
          <li>
            <a href={url}>{label}</a> {isOverdue && <span class="mark mark-overdue">{words.overdue}</span>}
          </li>
        ))}
      </ul>,
    ],
  };
}

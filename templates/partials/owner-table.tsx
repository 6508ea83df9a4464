import type { OwnerView } from 'hoego/pages/action-list';
import type { Chrome } from 'hoego/pages/chrome';
import { incidentText } from '../incident-text.ts';
import { overviewText } from '../overview-text.ts';
import { TableScroll } from './table-scroll.tsx';

type OwnerTableProps = { readonly owners: readonly OwnerView[]; readonly chrome: Chrome };

/** Who owes what: teams and roles with what they have open. */
export function OwnerTable({ owners, chrome }: OwnerTableProps) {
  if (owners.length === 0) return null;
  const words = overviewText(chrome.lang);
  const { owner, noOwner, action } = incidentText(chrome.lang);
  return (
    <section class="topic-part">
      <h2>{words.byOwner}</h2>
      <TableScroll label={words.byOwner}>
        <table class="owner-table">
          <caption class="visually-hidden">{words.byOwner}</caption>
          <thead>
            <tr>
              {[owner, words.open, words.overdue, action].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {owners.map((one) => (
              <tr>
                <th scope="row">{one.owner ?? <span class="not-stated">{noOwner}</span>}</th>
                <td>{words.count(one.actions.length)}</td>
                <td>{words.count(one.overdue)}</td>
                <td>
                  <ul class="cell-list">
                    {one.actions.map(({ label, url, isOverdue }) => (
                      <li>
                        <a href={url}>{label}</a>{' '}
                        {isOverdue && <span class="mark mark-overdue">{words.overdue}</span>}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

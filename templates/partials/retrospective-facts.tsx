import type { Chrome } from 'hoego/pages/chrome';
import type { RetrospectiveView } from 'hoego/pages/retrospective-view';
import { incidentText } from '../incident-text.ts';
import { ActionTable } from './action-table.tsx';

type RetrospectiveProps = { readonly of: RetrospectiveView; readonly chrome: Chrome };

/** What a retrospective looks back on: whose, when, how. Nothing where it states none of it. */
export function RetrospectiveFacts({ of: view, chrome }: RetrospectiveProps) {
  const words = incidentText(chrome.lang);
  const { subject, period, team, format, incidents } = view;
  if (subject === null && period === null && team === null && format === null && incidents.length === 0)
    return null;
  return (
    <section class="facts-box" aria-labelledby="record:retrospective">
      <h2 id="record:retrospective">{words.retrospective}</h2>
      <dl class="facts">
        {subject !== null && (
          <div>
            <dt>{words.subject}</dt>
            <dd>
              {subject.name}
              {subject.kind !== null && <span class="fact-note">{subject.kind}</span>}
            </dd>
          </div>
        )}
        {period !== null && (
          <div>
            <dt>{words.period}</dt>
            <dd>{`${period.from} – ${period.to}`.trim()}</dd>
          </div>
        )}
        {team !== null && (
          <div>
            <dt>{words.team}</dt>
            <dd>
              {team.size !== null && words.people(team.size)}
              {team.roles.length > 0 && (
                <span class="fact-note">
                  {team.roles.map(({ name, count }) => `${name} ${words.people(count)}`).join(', ')}
                </span>
              )}
            </dd>
          </div>
        )}
        {format !== null && (
          <div>
            <dt>{words.format}</dt>
            <dd>{format}</dd>
          </div>
        )}
        {incidents.length > 0 && (
          <div>
            <dt>{words.incidentsLookedBackOn}</dt>
            {incidents.map(({ label, url }) => (
              <dd>
                <a href={url}>{label}</a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

/** What a retrospective found, by its format, and what it wants to try. */
export function RetrospectiveItems({ of: { items, tryItems, asOf }, chrome }: RetrospectiveProps) {
  const words = incidentText(chrome.lang);
  return (
    <>
      {items.length > 0 && (
        <section class="record-part lessons">
          {items.map(({ label, texts }) => (
            <section>
              <h2>{label}</h2>
              <ul>
                {texts.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
      {tryItems.length > 0 && (
        <section class="record-part">
          <h2>{words.tryItems}</h2>
          <ActionTable
            actions={tryItems}
            caption={words.tryItems}
            heading={words.tryItem}
            asOf={asOf}
            chrome={chrome}
          />
        </section>
      )}
    </>
  );
}

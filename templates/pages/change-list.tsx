import type { ChangeGroup, ChangeListView, ChangeView } from 'hoego/pages/change-list';
import type { Chrome } from 'hoego/pages/chrome';
import type { PageProps } from 'hoego/pages/page';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { overviewText } from '../overview-text.ts';
import { DateText } from '../partials/date-text.tsx';
import { TopicLinks } from '../partials/topic-links.tsx';

export default function ChangeListPage({ view, chrome }: PageProps<ChangeListView>) {
  const words = overviewText(chrome.lang);
  const { since, groups, asOf } = view;
  return (
    <KnowledgePage view={view} chrome={chrome}>
      <p class="overview-facts">
        <span>{words.asOf(asOf.text)}</span>{' '}
        <span>{since === null ? words.byDates : words.since(since.day?.text ?? null)}</span>
      </p>
      {groups.length === 0 && <p class="empty">{since === null ? words.noChanges : words.nothingNew}</p>}
      {groups.map((group) => (
        <Group group={group} chrome={chrome} />
      ))}
    </KnowledgePage>
  );
}

function Group({ group, chrome }: { readonly group: ChangeGroup; readonly chrome: Chrome }) {
  const words = overviewText(chrome.lang);
  return (
    <section class="topic-part">
      <h2>
        {group.by === 'kind' ? words.changes[group.kind] : <DateText of={group.month} />}{' '}
        <span class="heading-count">{words.count(group.changes.length)}</span>
      </h2>
      <ul class="change-list">
        {group.changes.map((change) => (
          <Change change={change} isKindKnown={group.by === 'kind'} chrome={chrome} />
        ))}
      </ul>
    </section>
  );
}

type ChangeProps = {
  readonly change: ChangeView;
  /** Whether the heading above already says what kind it is of. */
  readonly isKindKnown: boolean;
  readonly chrome: Chrome;
};

function Change({ change, isKindKnown, chrome }: ChangeProps) {
  const words = overviewText(chrome.lang);
  const { kind, date, link, action, about } = change;
  return (
    <li>
      {!isKindKnown && <span class={`change-kind change-${kind}`}>{words.changes[kind]}</span>}{' '}
      {action === null ? <a href={link.url}>{link.label}</a> : action}
      <span class="cell-note">
        {date !== null && <DateText of={date} />} {action !== null && <a href={link.url}>{link.label}</a>}
      </span>
      {about.length > 0 && (
        <div class="change-about">
          <span>{kind === 'recurrence' ? words.repeats : words.explains}</span> <TopicLinks topics={about} />
        </div>
      )}
    </li>
  );
}

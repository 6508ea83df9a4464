import type { EarlierKnowledge } from '../content/earlier-knowledge.ts';
import type { Digested } from '../kernel/digest.ts';
import { groupBy } from '../kernel/group-by.ts';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import type { Site } from '../site/site.ts';
import { byNews, type Change, type ChangeKind, changeKinds, changesIn } from './changes/change.ts';
import { newSince } from './changes/is-new.ts';
import type { Chrome } from './chrome.ts';
import { dateView } from './date-view.ts';
import { dayView } from './day-view.ts';
import { type Head, listHead } from './head.ts';
import type { DateView, LinkView } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import type { TopicLink } from './topic-link.ts';
import { wordsOf } from './words.ts';

/**
 * What the knowledge gained: since an earlier publication, kind by kind, or, where there is none to compare with, month by
 * month by the dates in the posts. It names only what the site has now.
 */
export type ChangeListView = {
  readonly head: Head;
  readonly description: string;
  readonly asOf: DateView;
  /** What is compared with; null where nothing is. Its day is null where it does not say of which it was. */
  readonly since: { readonly day: DateView | null } | null;
  readonly groups: readonly ChangeGroup[];
};

/** The changes of one kind, or of one month. */
export type ChangeGroup =
  | { readonly by: 'kind'; readonly kind: ChangeKind; readonly changes: readonly ChangeView[] }
  | { readonly by: 'month'; readonly month: DateView; readonly changes: readonly ChangeView[] };

export type ChangeView = {
  readonly kind: ChangeKind;
  readonly date: DateView | null;
  readonly link: LinkView;
  readonly action: string | null;
  readonly about: readonly TopicLink[];
};

/** So many of the latest are listed where nothing is compared. */
const mostByDate = 60;

/** `/changes/`. */
export function changeListPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'change-list', ChangeListView>[] {
  const { config, knowledge, previous } = site;
  const words = wordsOf(config.lang);
  const description = words.changesDescription;
  return [
    pageOf('change-list', '/changes/', chrome, {
      head: listHead(config, { url: '/changes/', title: words.changes, description }),
      description,
      asOf: dayView(knowledge.asOf, config),
      since:
        previous === null ? null : { day: previous.asOf === null ? null : dayView(previous.asOf, config) },
      groups: previous === null ? byMonth(site) : byKind(previous, site),
    }),
  ];
}

function byKind(previous: EarlierKnowledge, site: Site): readonly ChangeGroup[] {
  const isNew = newSince(previous);
  const news = groupBy(
    changesIn(site).filter(({ subject }) => isNew(subject)),
    ({ subject }) => subject.kind,
  );
  return changeKinds.flatMap((kind): readonly ChangeGroup[] => {
    const changes = news.get(kind) ?? [];
    return changes.length === 0
      ? []
      : [{ by: 'kind', kind, changes: changes.map((one) => changeView(one, site)) }];
  });
}

function byMonth(site: Site): readonly ChangeGroup[] {
  const { asOf } = site.knowledge;
  const changes = changesIn(site);
  const repeating = new Set(
    changes.flatMap(({ subject }) => (subject.kind === 'recurrence' ? [subject.id] : [])),
  );
  // That an incident happened again says by itself that it happened.
  const isSaid = ({ subject }: Change) => subject.kind === 'incident' && repeating.has(subject.id);
  const latest = changes
    .filter((change) => change.on !== null && change.on <= asOf && !isSaid(change))
    .toSorted(byNews)
    .slice(0, mostByDate);
  const months = groupBy(latest, ({ on }) => (on ?? '').slice(0, 7));
  return [...months].map(([month, changes]) => ({
    by: 'month',
    month: dateOf(month, site),
    changes: changes.map((one) => changeView(one, site)),
  }));
}

function changeView({ subject, on, link, action, about }: Change, site: Site): ChangeView {
  return { kind: subject.kind, date: on === null ? null : dateOf(on, site), link, action, about };
}

/** A day, a month or a year for a reader. */
function dateOf(on: string, { config }: Site): DateView {
  const time = parseTimestamp(on, config.timeZone);
  return typeof time === 'string' ? { iso: on, text: on } : dateView(time, config);
}

import { sourceOf } from '../../content/source-of.ts';
import { isOverdue } from '../../incident/action-ledger.ts';
import { daysOf } from '../../incident/day-span.ts';
import { isoTime } from '../../incident/time-text.ts';
import { dayAfter, isoDate } from '../../kernel/time/day.ts';
import type { Timestamp } from '../../kernel/time/instant.ts';
import { byCodeUnits } from '../../site/code-unit-order.ts';
import { topicsExplainedBy } from '../../site/knowledge/topics-of-post.ts';
import type { Site } from '../../site/site.ts';
import { type LinkView, postLink } from '../link-view.ts';
import { standingPromises } from '../standing-promises.ts';
import { type TopicLink, topicLink } from '../topic-link.ts';

/** What the knowledge of a site may gain, in the order in which it is told. */
export const changeKinds = ['incident', 'recurrence', 'overdue', 'done', 'explanation'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** One thing that is known now, and by what it is told whether it was known before. */
export type Change = {
  readonly subject: ChangeSubject;
  /** When it came to be: a day, a month or a year, as exact as it is known; null where nobody says. */
  readonly on: string | null;
  readonly link: LinkView;
  /** What was promised; null for what is not about a promise. */
  readonly action: string | null;
  /** The earlier incidents that it repeats, or the causes and concepts that it explains. */
  readonly about: readonly TopicLink[];
};

/** `source` is a path under `posts/`; `promisedIn` as in the table of actions. */
export type ChangeSubject =
  | { readonly kind: 'incident'; readonly id: string; readonly source: string }
  | {
      readonly kind: 'recurrence';
      readonly id: string;
      readonly of: readonly string[];
      /** Those of them that the report itself names; the others are found. */
      readonly declared: readonly string[];
    }
  | { readonly kind: 'overdue' | 'done'; readonly promisedIn: string; readonly id: string }
  | { readonly kind: 'explanation'; readonly source: string; readonly ids: readonly string[] };

/** All that is known now and once was not, kind by kind, the newest first. */
export function changesIn(site: Site): readonly Change[] {
  return [...newIncidents(site), ...recurrences(site), ...promises(site), ...explanations(site)].sort(
    (a, b) => changeKinds.indexOf(a.subject.kind) - changeKinds.indexOf(b.subject.kind) || byNews(a, b),
  );
}

/** The newest first; what has no day comes last. */
export function byNews(a: Change, b: Change): number {
  return byCodeUnits(b.on ?? '', a.on ?? '');
}

function newIncidents({ knowledge, config }: Site): readonly Change[] {
  return knowledge.incidents.map(({ post, record }) => ({
    subject: { kind: 'incident', id: record.id, source: sourceOf(post.source) },
    on: dayOf(post.frontmatter.date),
    link: postLink(post, config),
    action: null,
    about: [],
  }));
}

function recurrences({ knowledge, config }: Site): readonly Change[] {
  return knowledge.incidents.flatMap(({ post, record }) => {
    const earlier = (knowledge.recurrences.repeats.get(post.source) ?? []).map((one) => one.earlier);
    if (earlier.length === 0) return [];
    const of = earlier.map((one) => one.record.id);
    return [
      {
        subject: {
          kind: 'recurrence',
          id: record.id,
          of,
          declared: of.filter((id) => record.recurrenceOf.includes(id)),
        },
        on: dayOf(post.frontmatter.date),
        link: postLink(post, config),
        action: null,
        about: earlier.map((one) => postLink(one.post, config)),
      },
    ];
  });
}

/** What is done, and what is overdue now. */
function promises(site: Site): readonly Change[] {
  return standingPromises(site).flatMap(({ aged, item, post }): readonly Change[] => {
    const about = { link: postLink(post, site.config), action: item.text, about: [] };
    const subject = { promisedIn: aged.source, id: item.id };
    if (aged.standing.kind === 'done') {
      const on = item.doneAt === null ? null : isoTime(item.doneAt).slice(0, 10);
      return [{ subject: { kind: 'done', ...subject }, on, ...about }];
    }
    if (item.due === null || !isOverdue(aged)) return [];
    return [{ subject: { kind: 'overdue', ...subject }, on: dayAfter(daysOf(item.due).last), ...about }];
  });
}

function explanations(site: Site): readonly Change[] {
  const explaining = site.posts.filter(({ frontmatter }) => frontmatter.explains.length > 0);
  return explaining.flatMap((post) => {
    const topics = topicsExplainedBy(post, site.knowledge.topics);
    if (topics.length === 0) return [];
    return [
      {
        subject: { kind: 'explanation', source: sourceOf(post.source), ids: topics.map(({ id }) => id) },
        on: dayOf(post.frontmatter.date),
        link: postLink(post, site.config),
        action: null,
        about: topics.map((topic) => topicLink(topic, site)),
      },
    ];
  });
}

const dayOf = (time: Timestamp) => isoDate(time).slice(0, 10);

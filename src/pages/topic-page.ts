import type { Chart } from '../charts/chart.ts';
import type { DaySpan } from '../incident/day-span.ts';
import { daysSinceLast } from '../incident/days-since-last.ts';
import { timeOfStamp } from '../incident/read-stated-time.ts';
import type { UrlPath } from '../kernel/paths.ts';
import type { Plain } from '../kernel/plain.ts';
import type { Topic } from '../site/knowledge/topics.ts';
import type { Site } from '../site/site.ts';
import { dayView } from './day-view.ts';
import { feedLinks } from './feed-links.ts';
import { type Head, plainHead, type Step, stepsTo } from './head.ts';
import { type IncidentRow, incidentRow } from './incident/incident-row.ts';
import { breadcrumbs, jsonLd } from './json-ld.ts';
import type { DateView, FeedLink, LinkView } from './link-view.ts';
import { type Pagination, paginate } from './pagination.ts';
import { type PostCard, postCard } from './post-card.ts';
import { wordsOf } from './words.ts';

/** A service, a cause or a concept: what it is, which incidents it had a part in, which posts are about it. */
export type TopicView = {
  readonly head: Head;
  readonly label: string;
  readonly id: string;
  /** Null where no registry says what it is. */
  readonly definition: string | null;
  readonly aliases: readonly string[];
  /** The team or role that owns it. */
  readonly owner: string | null;
  readonly links: readonly LinkView[];
  /** Where it is explained; only on the first page, as all but the incidents and posts is. */
  readonly explainers: readonly PostCard[];
  /** Whether it made something fail and no post explains it. */
  readonly isUnexplained: boolean;
  readonly graph: Chart | null;
  readonly coverage: Chart | null;
  readonly years: Chart | null;
  /** The incidents that the chart of years leaves out, since theirs is not known. */
  readonly withoutYear: readonly LinkView[];
  /** How many incidents and posts there are on all pages. */
  readonly counts: { readonly incidents: number; readonly posts: number };
  /** How long ago the last incident began: days and the day they are counted to; null where nobody knows. */
  readonly sinceLast: SinceLast | null;
  readonly incidents: readonly IncidentRow[];
  readonly posts: readonly PostCard[];
  readonly pagination: Pagination;
  readonly feeds: readonly FeedLink[];
};

/** `least` and `most` differ where the day it began on is not known exactly. */
export type SinceLast = DaySpan & { readonly asOf: DateView };

/** What a page of a topic has beside what all have. */
export type TopicParts = {
  /** The list of all topics of its kind. */
  readonly above: Step;
  /** What search engines are told where there is no definition. */
  readonly summary: string;
  readonly graph: Chart | null;
  readonly coverage: Chart | null;
  readonly years: Chart | null;
  readonly withoutYear: readonly LinkView[];
  readonly hasFeeds: boolean;
};

/** Rows of incidents and cards of posts on one page, for each post that a list has on one. */
const entriesForOnePost = 2;

/** The pages of a topic that has one: `/causes/memory-exhaustion/`, `/causes/memory-exhaustion/page/2/`. */
export function topicPages(
  topic: Topic,
  parts: TopicParts,
  site: Site,
): readonly { readonly url: UrlPath; readonly view: TopicView }[] {
  const { url: first, incidents, explainers } = topic;
  if (first === null) return [];
  const { config } = site;
  const explaining = new Set(explainers);
  const posts = topic.posts.filter(
    (post) => !explaining.has(post) && !site.knowledge.incidentOf.has(post.source),
  );
  const entries = [...incidents, ...posts];
  const feeds = parts.hasFeeds ? feedLinks(config, first, `${topic.label} · ${config.title}`) : [];
  return paginate(entries, first, entriesForOnePost * config.pageSize, config.base).map(
    ({ url, items, pagination }) => {
      const isFirst = pagination.current === 1;
      return {
        url,
        view: {
          head: topicHead(topic, parts, { url, number: pagination.current, feeds }, site),
          label: topic.label,
          id: topic.id,
          definition: topic.entry?.definition ?? null,
          aliases: topic.entry?.aliases ?? [],
          owner: topic.entry?.owner ?? null,
          links: (topic.entry?.links ?? []).map((link) => ({ label: link.title, url: link.url })),
          explainers: isFirst ? explainers.map((post) => postCard(post, site)) : [],
          isUnexplained: isFirst && site.knowledge.mechanisms.gaps.includes(topic),
          graph: isFirst ? parts.graph : null,
          coverage: isFirst ? parts.coverage : null,
          years: isFirst ? parts.years : null,
          withoutYear: isFirst ? parts.withoutYear : [],
          counts: { incidents: incidents.length, posts: posts.length },
          sinceLast: isFirst ? sinceLast(topic, site) : null,
          incidents: items.flatMap((item) => ('incident' in item ? [incidentRow(item.incident, site)] : [])),
          posts: items.flatMap((item) => ('permalink' in item ? [postCard(item, site)] : [])),
          pagination,
          feeds,
        },
      };
    },
  );
}

type PlaceInList = {
  readonly url: UrlPath;
  readonly number: number;
  readonly feeds: readonly FeedLink[];
};

function topicHead(
  topic: Topic,
  { above, summary }: TopicParts,
  { url, number, feeds }: PlaceInList,
  { config }: Site,
): Head {
  const title = number === 1 ? topic.label : wordsOf(config.lang).page(topic.label, number);
  const head = plainHead(config, {
    url,
    title,
    description: topic.entry?.definition ?? summary,
    feeds,
  });
  const steps = stepsTo(config, [above, { name: title, url }]);
  return { ...head, jsonLd: jsonLd([definedTerm(topic, head.canonical), breadcrumbs(steps)]) };
}

/** The topic as schema.org's DefinedTerm. */
function definedTerm({ label, id, entry }: Topic, url: string): Plain {
  const aliases = entry?.aliases ?? [];
  return {
    '@type': 'DefinedTerm',
    name: label,
    termCode: id,
    url,
    ...(entry?.definition ? { description: entry.definition } : {}),
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
  };
}

function sinceLast({ registry, incidents }: Topic, { config, knowledge }: Site): SinceLast | null {
  if (registry === 'concepts') return null;
  const happened = incidents
    .filter(({ incident }) => !incident.record.nearMiss)
    .map(({ incident: { record, post } }) => ({
      milestones: record.milestones,
      reported: timeOfStamp(post.frontmatter.date),
    }));
  const days = daysSinceLast(happened, knowledge.asOf);
  return days === null ? null : { ...days, asOf: dayView(knowledge.asOf, config) };
}

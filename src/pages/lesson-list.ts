import { type LessonKind, lessonKinds } from '../incident/incident-record.ts';
import { namesOf } from '../incident/names.ts';
import type { Digested } from '../kernel/digest.ts';
import type { Incident } from '../site/knowledge/incident.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, listHead } from './head.ts';
import { type LinkView, postLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type Pagination, paginate } from './pagination.ts';
import { type TimeView, timeView } from './time-view.ts';
import { wordsOf } from './words.ts';

/** What the incidents taught, by kind, in each the newest incident first. */
export type LessonListView = {
  readonly head: Head;
  readonly description: string;
  /** The kinds of which there are any on this page. */
  readonly kinds: readonly {
    readonly kind: LessonKind;
    readonly label: string;
    /** How many there are on all pages. */
    readonly count: number;
    readonly lessons: readonly LessonView[];
  }[];
  readonly pagination: Pagination;
};

export type LessonView = {
  readonly text: string;
  readonly incident: LinkView;
  readonly started: TimeView | null;
  /** Whether it went badly and no action answers it. */
  readonly isUnanswered: boolean;
};

/** Lessons are a line or two: so many times as many as posts are on one page. */
const lessonsForOnePost = 10;

/** `/lessons/`, `/lessons/page/2/`. */
export function lessonListPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'lesson-list', LessonListView>[] {
  const { config, knowledge } = site;
  const words = wordsOf(config.lang);
  const names = namesOf(config.lang).lesson;
  const description = words.lessonsDescription;
  const all = lessonKinds.flatMap((kind) =>
    knowledge.incidents.flatMap((incident) => lessonsOf(incident, kind, site)),
  );
  const size = lessonsForOnePost * config.pageSize;
  return paginate(all, '/lessons/', size, config.base).map(({ url, items, pagination }) => {
    const title = pagination.current === 1 ? words.lessons : words.page(words.lessons, pagination.current);
    const kinds = lessonKinds.map((kind) => ({
      kind,
      label: names[kind],
      count: all.filter((lesson) => lesson.kind === kind).length,
      lessons: items.filter((lesson) => lesson.kind === kind).map(({ kind: _, ...lesson }) => lesson),
    }));
    return pageOf('lesson-list', url, chrome, {
      head: listHead(config, { url, title, description }),
      description,
      kinds: kinds.filter(({ lessons }) => lessons.length > 0),
      pagination,
    });
  });
}

function lessonsOf(
  { post, record }: Incident,
  kind: LessonKind,
  { config }: Site,
): readonly (LessonView & { readonly kind: LessonKind })[] {
  const answered = new Set(
    record.actionItems.filter(({ status }) => status !== 'wont-do').flatMap(({ addresses }) => addresses),
  );
  return record.lessons[kind].map(({ id, text }) => ({
    kind,
    text,
    incident: postLink(post, config),
    started: timeView(record.milestones.started, config),
    isUnanswered: kind === 'badly' && !answered.has(id),
  }));
}

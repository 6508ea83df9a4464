import type { CauseGraphInput } from '../../charts/cause-graph.ts';
import type { IncidentTimelineInput } from '../../charts/incident-timeline.ts';
import type { Post } from '../../content/post.ts';
import { completenessOf } from '../../incident/completeness.ts';
import { type Lessons, lessonKinds, type Mitigation } from '../../incident/incident-record.ts';
import { namesOf } from '../../incident/names.ts';
import { type SectionKind, sectionKindOf } from '../../incident/section-kind.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import { explainersOf } from '../../site/knowledge/mechanisms.ts';
import type { Site } from '../../site/site.ts';
import { type ActionView, actionView, dayOfActions } from '../action-view.ts';
import { dayView } from '../day-view.ts';
import type { Fact } from '../fact.ts';
import { type DateView, type LinkView, postLink } from '../link-view.ts';
import { type TimeView, timeView } from '../time-view.ts';
import { type TopicLink, topicLink } from '../topic-link.ts';
import { type AlikeView, alikeViews } from './alike-view.ts';
import {
  circumstanceFacts,
  durationFacts,
  type ImpactView,
  identityFacts,
  impactView,
  timeFacts,
} from './incident-facts.ts';
import { incidentGraph } from './incident-graph.ts';
import { incidentWords } from './incident-words.ts';
import { timelineOf } from './timeline-of.ts';

/** What the page of an incident report shows besides its text. What was not said is not in it; what is unknown is said to be. */
export type IncidentView = {
  readonly nearMiss: boolean;
  readonly identity: readonly Fact[];
  readonly circumstances: readonly Fact[];
  readonly times: readonly Fact[];
  readonly durations: readonly Fact[];
  readonly impact: readonly ImpactView[] | 'unknown';
  /** What its timeline, and the graph of its causes, are drawn from: where the page is rendered, because there are many. */
  readonly timeline: IncidentTimelineInput | null;
  readonly mitigations: readonly MitigationView[];
  readonly resolution: { readonly text: string; readonly at: TimeView | null } | null;
  readonly causes: readonly CauseView[] | 'unknown';
  readonly mitigators: readonly string[];
  readonly lessons: readonly { readonly label: string; readonly texts: readonly string[] }[];
  readonly actions: readonly ActionView[];
  readonly noActionsBecause: string | null;
  /** The day as of which the actions stand so; null where it makes no difference. */
  readonly asOf: DateView | null;
  /** The earlier incidents that this one repeats, and the later ones that repeat it. */
  readonly repeats: readonly KinView[];
  readonly repeatedBy: readonly KinView[];
  /** Incidents that are like it, the most alike first. */
  readonly alike: readonly AlikeView[];
  readonly explainers: readonly ExplainerView[];
  readonly graph: CauseGraphInput | null;
  /** Where the text of the report tells more, by part: `#재발-방지`. */
  readonly sections: { readonly [Part in SectionPart]: string | null };
  /** For its author only, while writing. */
  readonly completeness: CompletenessView | null;
};

export type MitigationView = {
  readonly text: string;
  readonly at: TimeView | null;
  readonly temporary: boolean;
};

export type CauseView = TopicLink & {
  readonly role: string;
  readonly text: string | null;
  readonly explainers: readonly LinkView[];
};

/** Another incident and what makes it kin. */
export type KinView = LinkView & { readonly date: TimeView | null; readonly why: string };

/** A post that explains something about an incident; `about` says what. */
export type ExplainerView = LinkView & { readonly about: string };

export type CompletenessView = {
  /** Per cent. */
  readonly score: number;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
};

const sectionParts = {
  mitigations: 'short-term-response',
  resolution: 'final-response',
  causes: 'cause',
  impact: 'impact',
  lessons: 'lessons',
  actions: 'prevention',
} as const satisfies Readonly<Record<string, SectionKind>>;

type SectionPart = keyof typeof sectionParts;

export function incidentView(incident: Incident, site: Site): IncidentView {
  const { config, knowledge } = site;
  const { record, post } = incident;
  const { impact, actionItems } = record;
  const asOf = dayOfActions(actionItems, knowledge.asOf);
  return {
    nearMiss: record.nearMiss,
    identity: identityFacts(incident, site),
    circumstances: circumstanceFacts(incident, site),
    times: timeFacts(incident, site),
    durations: durationFacts(incident, site),
    impact: impact === 'unknown' ? impact : impact.map((effect) => impactView(effect, config.lang)),
    timeline: timelineOf(record, config),
    mitigations: record.mitigations.map((mitigation) => mitigationView(mitigation, site)),
    resolution:
      record.resolution === null
        ? null
        : { text: record.resolution.text, at: timeView(record.resolution.at, config) },
    causes: causeViews(incident, site),
    mitigators: record.mitigators,
    lessons: lessonViews(record.lessons, config.lang),
    actions: actionItems.map((action) =>
      actionView(action, knowledge.asOf, config, nameOfAnswered(incident, site)),
    ),
    noActionsBecause: record.noActionsBecause,
    asOf: asOf === null ? null : dayView(asOf, config),
    repeats: (knowledge.recurrences.repeats.get(post.source) ?? []).map(({ earlier, kind }) =>
      kinView(earlier, kind, site),
    ),
    repeatedBy: (knowledge.recurrences.repeatedBy.get(post.source) ?? []).map(({ later, kind }) =>
      kinView(later, kind, site),
    ),
    alike: alikeViews(incident, site),
    explainers: explainersOf(incident, knowledge.topics).map(({ post: explainer, topics }) => ({
      ...postLink(explainer, config),
      about: incidentWords(config.lang).explains(topics.map(({ label }) => label).join(', ')),
    })),
    graph: incidentGraph(incident, site),
    sections: sectionsOf(post),
    completeness: site.audience === 'author' ? completenessView(incident, config.lang) : null,
  };
}

function mitigationView({ text, at, temporary }: Mitigation, { config }: Site): MitigationView {
  return { text, at: timeView(at, config), temporary };
}

function causeViews({ record: { causes }, post }: Incident, site: Site): IncidentView['causes'] {
  if (causes === 'unknown') return causes;
  const { config, knowledge } = site;
  return causes.map(({ id, role, text }) => {
    const topic = knowledge.topics.causes.byId.get(foldCase(id));
    const explainers = (topic?.explainers ?? []).filter((explainer) => explainer !== post);
    return {
      label: topic?.label ?? id,
      url: topic === undefined ? null : topicLink(topic, site).url,
      role: namesOf(config.lang).causeRole[role],
      text,
      explainers: explainers.map((explainer) => postLink(explainer, config)),
    };
  });
}

function lessonViews(lessons: Lessons, lang: 'ko' | 'en'): IncidentView['lessons'] {
  return lessonKinds
    .map((kind) => ({
      label: namesOf(lang).lesson[kind],
      texts: lessons[kind].map(({ text }) => text),
    }))
    .filter(({ texts }) => texts.length > 0);
}

/** What an action says it answers: a cause by its label, a lesson by its text. */
export function nameOfAnswered({ record }: Incident, { knowledge }: Site): (id: string) => string {
  const lessons = new Map(
    Object.values(record.lessons)
      .flat()
      .map(({ id, text }) => [id, text]),
  );
  return (id) => knowledge.topics.causes.byId.get(foldCase(id))?.label ?? lessons.get(id) ?? id;
}

function kinView({ post, record }: Incident, kind: 'declared' | 'detected', { config }: Site): KinView {
  return {
    ...postLink(post, config),
    date: timeView(record.milestones.started, config),
    why: incidentWords(config.lang)[kind],
  };
}

/** The first heading of the text that opens each part. */
function sectionsOf({ headings }: Post): IncidentView['sections'] {
  const anchors = new Map(headings.toReversed().map(({ text, id }) => [sectionKindOf(text), id]));
  const section = (part: SectionPart) => {
    const id = anchors.get(sectionParts[part]);
    return id === undefined ? null : `#${encodeURIComponent(id)}`;
  };
  return {
    mitigations: section('mitigations'),
    resolution: section('resolution'),
    causes: section('causes'),
    impact: section('impact'),
    lessons: section('lessons'),
    actions: section('actions'),
  };
}

function completenessView({ record }: Incident, lang: 'ko' | 'en'): CompletenessView {
  const { score, parts } = completenessOf(record);
  const named = (state: 'missing' | 'unknown') =>
    parts.filter((part) => part.state === state).map(({ part }) => namesOf(lang).part[part]);
  return { score, missing: named('missing'), unknown: named('unknown') };
}

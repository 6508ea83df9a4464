import { sourceOf } from '../../content/source-of.ts';
import type { ActionItem } from '../../incident/action-item.ts';
import type { IncidentRecord } from '../../incident/incident-record.ts';
import { type MetricKind, measure } from '../../incident/metrics.ts';
import type { MilestoneKind } from '../../incident/milestone.ts';
import type { Reason } from '../../incident/related/relate.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { Recurrence } from '../../site/knowledge/recurrences.ts';
import type { Site } from '../../site/site.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { type MeasuredData, measuredData, type StatedTimeData, statedTimeData } from './measured-data.ts';

/** What a list says of an incident. */
export type IncidentSummary = {
  readonly id: string;
  readonly source: string;
  readonly url: string;
  readonly data: string;
  readonly title: string;
  readonly description: string;
  readonly status: IncidentRecord['status'];
  readonly severity: IncidentRecord['severity'];
  readonly scope: IncidentRecord['scope'];
  /** 1 the worst; null where severity or scope is not known. */
  readonly grade: number | null;
  readonly environment: string;
  readonly nearMiss: boolean;
  readonly services: IncidentRecord['services'];
  readonly causes: IncidentRecord['causes'];
  readonly milestones: { readonly [Kind in MilestoneKind]: StatedTimeData };
  readonly durations: { readonly [Kind in MetricKind]: MeasuredData };
  /** The earlier incidents that it repeats. */
  readonly recurrenceOf: readonly RecurrenceData[];
};

/** All that is known of an incident, as data. */
export type IncidentData = IncidentSummary & {
  readonly reviewStatus: IncidentRecord['reviewStatus'];
  readonly impact: IncidentRecord['impact'];
  readonly detection: IncidentRecord['detection'];
  readonly trigger: IncidentRecord['trigger'];
  readonly timeline: readonly {
    readonly at: StatedTimeData;
    readonly kind: string;
    readonly text: string;
    readonly evidence: string | null;
  }[];
  readonly mitigations: readonly {
    readonly text: string;
    readonly at: StatedTimeData;
    readonly temporary: boolean;
  }[];
  readonly resolution: { readonly text: string; readonly at: StatedTimeData } | null;
  readonly mitigators: readonly string[];
  readonly lessons: IncidentRecord['lessons'];
  readonly actionItems: readonly ActionData[];
  readonly noActionsBecause: string | null;
  readonly recurredAs: readonly RecurrenceData[];
  readonly related: readonly {
    readonly id: string;
    readonly by: 'author' | 'likeness';
    readonly why: string | null;
    readonly reasons: readonly Reason[];
  }[];
  readonly technologies: readonly { readonly id: string; readonly version: string | null }[];
  readonly concepts: readonly string[];
  readonly errorSignatures: readonly string[];
};

/** A promise as data. */
export type ActionData = Omit<ActionItem, 'due' | 'doneAt'> & {
  readonly due: StatedTimeData;
  readonly doneAt: StatedTimeData;
};

type RecurrenceData = { readonly id: string; readonly kind: Recurrence['kind'] };

export function incidentSummary(
  { post, record, grade }: Incident,
  { config, knowledge }: Site,
): IncidentSummary {
  const { milestones } = record;
  const time = (kind: MilestoneKind) => statedTimeData(milestones[kind], config.lang);
  const duration = (kind: MetricKind) => measuredData(measure(milestones, kind), config.lang);
  return {
    id: record.id,
    source: sourceOf(post.source),
    url: absoluteAddress(config, post.permalink),
    data: absoluteAddress(config, incidentAddress(record.id)),
    title: post.frontmatter.title,
    description: post.description,
    status: record.status,
    severity: record.severity,
    scope: record.scope,
    grade,
    environment: record.environment,
    nearMiss: record.nearMiss,
    services: record.services,
    causes: record.causes,
    milestones: {
      started: time('started'),
      detected: time('detected'),
      acknowledged: time('acknowledged'),
      mitigated: time('mitigated'),
      resolved: time('resolved'),
      fixed: time('fixed'),
    },
    durations: {
      ttd: duration('ttd'),
      tta: duration('tta'),
      ttm: duration('ttm'),
      ttr: duration('ttr'),
      ttf: duration('ttf'),
      tail: duration('tail'),
    },
    recurrenceOf: (knowledge.recurrences.repeats.get(post.source) ?? []).map(({ earlier, kind }) => ({
      id: earlier.record.id,
      kind,
    })),
  };
}

export function incidentData(incident: Incident, site: Site): IncidentData {
  const { config, knowledge } = site;
  const { post, record } = incident;
  const { source, frontmatter } = post;
  const { lang } = config;
  return {
    ...incidentSummary(incident, site),
    reviewStatus: record.reviewStatus,
    impact: record.impact,
    detection: record.detection,
    trigger: record.trigger,
    timeline: record.timeline.map((event) => ({
      ...event,
      at: statedTimeData(event.at ?? 'unknown', lang),
    })),
    mitigations: record.mitigations.map((one) => ({ ...one, at: statedTimeData(one.at, lang) })),
    resolution:
      record.resolution === null
        ? null
        : { text: record.resolution.text, at: statedTimeData(record.resolution.at, lang) },
    mitigators: record.mitigators,
    lessons: record.lessons,
    actionItems: record.actionItems.map((item) => actionData(item, lang)),
    noActionsBecause: record.noActionsBecause,
    recurredAs: (knowledge.recurrences.repeatedBy.get(source) ?? []).map(({ later, kind }) => ({
      id: later.record.id,
      kind,
    })),
    related: (knowledge.alike.get(source) ?? []).map((like) => ({
      id: like.incident.record.id,
      by: like.by,
      why: like.by === 'author' ? like.why : null,
      reasons: like.by === 'author' ? [] : like.reasons,
    })),
    technologies: frontmatter.technologies,
    concepts: frontmatter.concepts,
    errorSignatures: frontmatter.errorSignatures,
  };
}

export function actionData({ due, doneAt, ...item }: ActionItem, lang: Language): ActionData {
  return { ...item, due: statedTimeData(due, lang), doneAt: statedTimeData(doneAt, lang) };
}

/** The address of an incident's data. */
export function incidentAddress(id: string): string {
  return `/api/v1/incidents/${id}.json`;
}

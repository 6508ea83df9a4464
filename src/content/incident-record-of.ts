import type { IncidentRecord, Lesson, LessonKind } from '../incident/incident-record.ts';
import { knownOf, type StatedTime } from '../incident/known-time.ts';
import { milestonesOf } from '../incident/milestones-of.ts';
import type { TimelineEvent } from '../incident/timeline.ts';
import { actionItemsOf } from './action-items-of.ts';
import type { IncidentFields } from './incident-schema.ts';
import type { RecordFields } from './record-schema.ts';
import { type TimeFields, timeOfFields } from './time-kinds.ts';

/**
 * The record of an incident report.
 * @param slug its post's, which is its id where it states none
 * @param zone in which times without an offset are meant
 * @param misstated see IncidentRecord
 */
export function incidentRecordOf(
  fields: RecordFields,
  slug: string,
  zone: string,
  misstated: readonly string[],
): IncidentRecord {
  const timeOf = (time: TimeFields | null) => (time === null ? null : timeOfFields(time, zone));
  const timeline = fields.timeline.map((event) => eventOf(event, zone));
  const hasNoActions = isOnly(
    'none',
    fields.actionItems.map(({ text }) => text),
  );
  return {
    id: fields.incidentId ?? slug,
    status: fields.status,
    reviewStatus: fields.reviewStatus,
    severity: fields.severity,
    scope: fields.scope ?? fields.sensitivity,
    environment: fields.environment[0] ?? 'production',
    services: isOnly(
      'unknown',
      fields.services.map(({ id }) => id),
    )
      ? 'unknown'
      : fields.services,
    impact: isOnly(
      'unknown',
      fields.impact.map(({ text }) => text),
    )
      ? 'unknown'
      : fields.impact,
    milestones: milestonesOf(statedMilestones(fields, timeOf), timeline),
    timeline,
    detection: fields.detection,
    trigger: triggerOf(fields.trigger),
    causes: isOnly(
      'unknown',
      fields.causes.map(({ id }) => id),
    )
      ? 'unknown'
      : fields.causes,
    mitigations: fields.mitigations.map((mitigation) => ({ ...mitigation, at: timeOf(mitigation.at) })),
    resolution:
      fields.resolution === null ? null : { ...fields.resolution, at: timeOf(fields.resolution.at) },
    mitigators: fields.mitigators,
    lessons: lessonsOf(fields.lessons),
    actionItems: hasNoActions ? [] : actionItemsOf(fields.actionItems, zone),
    noActionsBecause: fields.actionItemsReason,
    recurrenceOf: fields.recurrenceOf,
    reviewAt: knownOf(timeOf(fields.reviewAt)),
    nearMiss: fields.nearMiss,
    misstated,
  };
}

/** Whether a list is nothing but a word that stands for one: `causes: unknown`, `actionItems: none`. */
export function isOnly(word: string, stated: readonly string[]): boolean {
  return stated.length === 1 && stated[0] === word;
}

function statedMilestones(
  fields: IncidentFields,
  timeOf: (time: TimeFields | null) => StatedTime | null,
): IncidentRecord['milestones'] {
  return {
    started: timeOf(fields.startedAt),
    detected: timeOf(fields.detectedAt),
    acknowledged: timeOf(fields.acknowledgedAt),
    mitigated: timeOf(fields.mitigatedAt),
    resolved: timeOf(fields.resolvedAt),
    fixed: timeOf(fields.fixedAt),
  };
}

function eventOf(
  { at, approx, kind, text, evidence }: IncidentFields['timeline'][number],
  zone: string,
): TimelineEvent {
  const time = timeOfFields({ ...at, approx: at.approx || approx }, zone);
  return { at: knownOf(time), kind, text, evidence };
}

/** `trigger: unknown` says that its kind is not known either. */
function triggerOf(trigger: IncidentFields['trigger']): IncidentRecord['trigger'] {
  return trigger?.text === 'unknown' ? { ...trigger, text: null, kind: trigger.kind ?? 'unknown' } : trigger;
}

function lessonsOf(lessons: IncidentFields['lessons']): IncidentRecord['lessons'] {
  const of = (kind: LessonKind) => lessonsOfKind(kind, lessons?.[kind] ?? []);
  return { well: of('well'), badly: of('badly'), lucky: of('lucky'), surprised: of('surprised') };
}

function lessonsOfKind(
  kind: LessonKind,
  stated: readonly { readonly id: string | null; readonly text: string }[],
): readonly Lesson[] {
  return stated.map(({ id, text }, at) => ({ id: id ?? `${kind}-${at + 1}`, text }));
}

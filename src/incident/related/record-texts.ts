import type { IncidentRecord } from '../incident-record.ts';
import { lessonKinds } from '../incident-record.ts';

/** All that a record says in words, for comparing. When, who and how much are no part of it. */
export function recordTexts(record: IncidentRecord): readonly string[] {
  const { impact, causes, timeline, trigger, detection, resolution, mitigations, mitigators, lessons } =
    record;
  return [
    ...(impact === 'unknown' ? [] : impact.map(({ text }) => text)),
    ...(causes === 'unknown' ? [] : causes.map(({ text }) => text)),
    ...timeline.map(({ text }) => text),
    trigger?.text,
    detection?.couldBeFaster,
    ...mitigations.map(({ text }) => text),
    resolution?.text,
    ...mitigators,
    ...lessonKinds.flatMap((kind) => lessons[kind].map(({ text }) => text)),
    ...record.actionItems.map(({ text }) => text),
  ].filter((text) => text !== null && text !== undefined);
}

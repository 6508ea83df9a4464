import type { IncidentFields } from './incident-schema.ts';
import type { StatedPath } from './stated.ts';
import type { TimeFields } from './time-kinds.ts';

/** A time of an incident, and where it stands. */
export type TimeAt = { readonly path: StatedPath; readonly time: TimeFields };

const milestones = [
  'startedAt',
  'detectedAt',
  'acknowledgedAt',
  'mitigatedAt',
  'resolvedAt',
  'fixedAt',
] as const;

/** The times of what happened that a report states. */
export function timesOfFields(fields: IncidentFields): readonly TimeAt[] {
  const stated = (path: StatedPath, time: TimeFields | null): readonly TimeAt[] =>
    time === null ? [] : [{ path, time }];
  return [
    ...milestones.flatMap((key) => stated([key], fields[key])),
    ...fields.timeline.flatMap(({ at }, index) => stated(['timeline', index, 'at'], at)),
    ...fields.mitigations.flatMap(({ at }, index) => stated(['mitigations', index, 'at'], at)),
    ...stated(['resolution', 'at'], fields.resolution?.at ?? null),
  ];
}

import { isSkipped } from '../incident/read-stated-time.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { IncidentFields } from './incident-schema.ts';
import type { StatedBlock, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';
import type { TimeFields } from './time-kinds.ts';

type TimeAt = { readonly path: StatedPath; readonly time: TimeFields | null };

/**
 * The times of an incident that no clock of the zone ever showed, because it was put forward over them.
 * @param block where they stand
 */
export function skippedTimes(
  fields: IncidentFields,
  zone: string,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  return timesOf(fields).flatMap(({ path, time }) =>
    time === null || !isSkipped(time.at, zone)
      ? []
      : [diagnose('incident/skipped-time', statedPlace(block, file, path), { found: time.at, zone })],
  );
}

function timesOf(fields: IncidentFields): readonly TimeAt[] {
  const milestones = [
    'startedAt',
    'detectedAt',
    'acknowledgedAt',
    'mitigatedAt',
    'resolvedAt',
    'fixedAt',
  ] as const;
  return [
    ...milestones.map((key) => ({ path: [key, 'at'], time: fields[key] })),
    ...fields.timeline.map(({ at }, index) => ({ path: ['timeline', index, 'at'], time: at })),
    ...fields.mitigations.map(({ at }, index) => ({ path: ['mitigations', index, 'at'], time: at })),
    { path: ['resolution', 'at'], time: fields.resolution?.at ?? null },
  ];
}

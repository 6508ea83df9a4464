import { isSkipped } from '../incident/read-stated-time.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { IncidentFields } from './incident-schema.ts';
import type { StatedBlock } from './stated.ts';
import { statedPlace } from './stated-place.ts';
import { timesOfFields } from './times-of-fields.ts';

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
  return timesOfFields(fields)
    .filter(({ time }) => isSkipped(time.at, zone))
    .map(({ path, time }) =>
      diagnose('incident/skipped-time', statedPlace(block, file, [...path, 'at']), { found: time.at, zone }),
    );
}

import { readMargin } from '../incident/read-stated-time.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { IncidentFields } from './incident-schema.ts';
import type { StatedBlock, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';
import { timesOfFields } from './times-of-fields.ts';

/**
 * What is said of how far a time may be off, and changes nothing: the time is unknown, or the margin is none.
 * @param block where it stands
 */
export function idleMargins(
  fields: IncidentFields,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  return marginsOf(fields).flatMap(({ path, at, within }) => {
    const isIdle = at === 'unknown' || (within !== null && readMargin(within) === 0);
    if (!isIdle) return [];
    return [diagnose('incident/idle-margin', statedPlace(block, file, path), { key: String(path.at(-1)) })];
  });
}

/** A margin of a time, and where it stands; `within` is null for `approx`. */
type Margin = { readonly path: StatedPath; readonly at: string; readonly within: string | null };

function marginsOf(fields: IncidentFields): readonly Margin[] {
  const ofTimes = timesOfFields(fields).flatMap(({ path, time: { at, approx, within } }): Margin[] => [
    ...(within === null ? [] : [{ path: [...path, 'within'], at, within }]),
    ...(approx ? [{ path: [...path, 'approx'], at, within: null }] : []),
  ]);
  const ofEvents = fields.timeline.flatMap(({ at: { at }, approx }, index): Margin[] =>
    approx ? [{ path: ['timeline', index, 'approx'], at, within: null }] : [],
  );
  return [...ofTimes, ...ofEvents];
}

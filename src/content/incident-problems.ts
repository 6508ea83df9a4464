import { type IncidentRecord, lessonKinds } from '../incident/incident-record.ts';
import { type MilestoneKind, milestoneKinds } from '../incident/milestone.ts';
import { disordersOf } from '../incident/milestone-order.ts';
import { countingEvent } from '../incident/milestones-of.ts';
import { misplacedEvents } from '../incident/timeline-order.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { actionProblems } from './action-problems.ts';
import { isNothing } from './field-kinds.ts';
import { laterPlace } from './later-place.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { StatedBlock, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/**
 * What is wrong between the fields of an incident report that are right by themselves.
 * @param block where they stand
 */
export function incidentProblems(
  record: IncidentRecord,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  return [
    ...twoScopes(block, file),
    ...severalEnvironments(block, file),
    ...milestonesTwice(record, block, file),
    ...timelineOrder(record, block, file),
    ...milestoneOrder(record, block, file),
    ...lessonIds(record, block, file),
    ...actionProblems(record.actionItems, 'actionItems', answerableIn(record), block, file),
  ];
}

/** `sensitivity` is another name for `scope`. */
function twoScopes(block: StatedBlock, file: SourcePath): readonly Diagnostic[] {
  if (!isStated(block, 'scope') || !isStated(block, 'sensitivity')) return [];
  return [twice('scope', ['scope'], ['sensitivity'], block, file)];
}

function severalEnvironments(block: StatedBlock, file: SourcePath): readonly Diagnostic[] {
  const stated = block.values.environment ?? null;
  const several = Array.isArray(stated)
    ? stated.length > 1
    : typeof stated === 'string' && stated.includes(',');
  if (!several) return [];
  return [diagnose('incident/environment', statedPlace(block, file, ['environment']), {})];
}

function milestonesTwice(
  { timeline }: IncidentRecord,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  return milestoneKinds.flatMap((kind) => {
    const event = countingEvent(kind, timeline);
    if (event === null || !isStated(block, fieldOf(kind))) return [];
    return [twice(fieldOf(kind), [fieldOf(kind)], ['timeline', event], block, file)];
  });
}

function twice(
  name: string,
  one: StatedPath,
  other: StatedPath,
  block: StatedBlock,
  file: SourcePath,
): Diagnostic {
  const { later, earlier } = laterPlace(statedPlace(block, file, one), statedPlace(block, file, other));
  return diagnose('incident/stated-twice', later, { name }, { related: [earlier] });
}

function timelineOrder(
  { timeline }: IncidentRecord,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  return misplacedEvents(timeline).map(({ at, below }) =>
    diagnose(
      'incident/timeline-order',
      statedPlace(block, file, ['timeline', at, 'at']),
      {},
      { related: [statedPlace(block, file, ['timeline', below, 'at'])] },
    ),
  );
}

function milestoneOrder(
  { milestones, timeline }: IncidentRecord,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  const misplaced = misplacedEvents(timeline).length > 0;
  const pathOf = (kind: MilestoneKind): StatedPath =>
    isStated(block, fieldOf(kind)) ? [fieldOf(kind)] : ['timeline', countingEvent(kind, timeline) ?? 0, 'at'];
  return disordersOf(milestones).flatMap(({ earlier, later }) => {
    const [first, second] = [pathOf(earlier), pathOf(later)];
    // Then that is what is wrong, and it has been told.
    if (misplaced && first[0] === 'timeline' && second[0] === 'timeline') return [];
    const places = laterPlace(statedPlace(block, file, first), statedPlace(block, file, second));
    const words = { earlier: fieldOf(earlier), later: fieldOf(later) };
    return [diagnose('incident/time-order', places.later, words, { related: [places.earlier] })];
  });
}

/** The causes and lessons that actions may address. */
function answerableIn({ causes, lessons }: IncidentRecord): readonly string[] {
  return [...(causes === 'unknown' ? [] : causes), ...Object.values(lessons).flat()].map(({ id }) => id);
}

/** Actions address causes and lessons by their ids, so that no two may have one. */
function lessonIds({ causes, lessons }: IncidentRecord, block: StatedBlock, file: SourcePath) {
  const ids = [
    ...(causes === 'unknown' ? [] : causes).map(({ id }, at) => ({ id, path: ['causes', at, 'id'] })),
    ...lessonKinds.flatMap((kind) =>
      lessons[kind].map(({ id }, at) => ({ id, path: ['lessons', kind, at, 'id'] })),
    ),
  ];
  return repeatedIds(ids, block, file);
}

/** The field of a milestone. */
function fieldOf(kind: MilestoneKind): `${MilestoneKind}At` {
  return `${kind}At`;
}

function isStated(block: StatedBlock, key: string): boolean {
  return !isNothing(block.values[key]);
}

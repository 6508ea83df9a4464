import type { ActionItem } from '../incident/action-item.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { StatedBlock, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/**
 * What is wrong within and between action items that are right by themselves.
 * @param field that holds them
 * @param answerable the causes and lessons of the post, by id, that they may address; null for a retrospective, whose items
 *   address nothing
 */
export function actionProblems(
  items: readonly ActionItem[],
  field: 'actionItems' | 'tryItems',
  answerable: readonly string[] | null,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  const placeOf = (...path: StatedPath) => statedPlace(block, file, [field, ...path]);
  return [
    ...repeatedIds(
      items.map(({ id }, at) => ({ id, path: [field, at, 'id'] })),
      block,
      file,
    ),
    ...items.flatMap(({ status, doneAt }, at) =>
      doneAt !== null && status !== 'done'
        ? [diagnose('incident/action-done', placeOf(at, 'doneAt'), { status })]
        : [],
    ),
    ...items.flatMap(({ status, reason }, at) =>
      (status === 'wont-do' || status === 'delayed') && reason === null
        ? [diagnose('incident/action-reason', placeOf(at, 'status'), { status })]
        : [],
    ),
    ...items.flatMap(({ addresses }, at) =>
      addresses.flatMap((id, which) => {
        if (answerable === null || answerable.includes(id)) return [];
        const nearest = nearestNames(id, answerable).join(', ');
        return [diagnose('incident/unknown-address', placeOf(at, 'addresses', which), { id, nearest })];
      }),
    ),
  ];
}

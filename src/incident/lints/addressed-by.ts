import type { ActionItem } from '../action-item.ts';

/** The causes and lessons that some actions answer. One that will not be done answers only if it says why. */
export function addressedBy(actions: readonly ActionItem[]): ReadonlySet<string> {
  return new Set(
    actions
      .filter(({ status, reason }) => status !== 'wont-do' || reason !== null)
      .flatMap(({ addresses }) => addresses),
  );
}

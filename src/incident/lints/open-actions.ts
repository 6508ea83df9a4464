import type { ActionItem } from '../action-item.ts';

/** An action that is not done yet, and its place in the list it was stated in, from 0. */
export type OpenAction = { readonly action: ActionItem; readonly at: number };

/** What of a list of actions is neither done nor given up. */
export function openActions(actions: readonly ActionItem[]): readonly OpenAction[] {
  return actions
    .map((action, at) => ({ action, at }))
    .filter(({ action }) => action.status !== 'done' && action.status !== 'wont-do');
}

import type { ActionItem } from '../incident/action-item.ts';
import { knownOf } from '../incident/known-time.ts';
import type { ActionFields } from './action-schema.ts';
import { type TimeFields, timeOfFields } from './time-kinds.ts';

/**
 * An action item as it was stated. Without a status it is open, or done where it says when.
 * @param at its position in the post, from 0
 */
export function actionItemOf(fields: ActionFields, at: number, zone: string): ActionItem {
  const known = (time: TimeFields | null) => (time === null ? null : knownOf(timeOfFields(time, zone)));
  return {
    ...fields,
    id: fields.id ?? String(at + 1),
    due: known(fields.due),
    status: fields.status ?? (fields.doneAt === null ? 'open' : 'done'),
    doneAt: known(fields.doneAt),
  };
}

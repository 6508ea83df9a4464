import type { ActionItem } from '../incident/action-item.ts';
import { knownOf } from '../incident/known-time.ts';
import { digestOf } from '../kernel/digest.ts';
import type { ActionFields } from './action-schema.ts';
import { type TimeFields, timeOfFields } from './time-kinds.ts';

/**
 * The action items of a post as they were stated. Without a status one is open, or done where it says when.
 * @param zone the time zone of times that name none
 */
export function actionItemsOf(stated: readonly ActionFields[], zone: string): readonly ActionItem[] {
  const known = (time: TimeFields | null) => (time === null ? null : knownOf(timeOfFields(time, zone)));
  return stated.map((fields, at) => ({
    ...fields,
    id: fields.id ?? idByText(stated, at),
    due: known(fields.due),
    status: fields.status ?? (fields.doneAt === null ? 'open' : 'done'),
    doneAt: known(fields.doneAt),
  }));
}

/** How much of a digest tells the items of one post apart. */
const idLength = 8;

/**
 * The id of an item that has none. Calendars and later editions know an item by it, so it comes from its text: its place
 * in the list changes as soon as another one is written above it.
 */
function idByText(stated: readonly ActionFields[], at: number): string {
  const text = stated[at]?.text ?? '';
  const id = digestOf(text).slice(-idLength);
  const twins = stated.slice(0, at).filter((earlier) => earlier.text === text).length;
  return twins === 0 ? id : `${id}-${twins + 1}`;
}

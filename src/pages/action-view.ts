import type { SiteConfig } from '../content/site-config.ts';
import { overdueDays } from '../incident/action-ageing.ts';
import type { ActionItem, ActionStatus } from '../incident/action-item.ts';
import { namesOf } from '../incident/names.ts';
import type { Day } from '../kernel/time/day.ts';
import { knownTimeView, type TimeView } from './time-view.ts';

/** Something promised, as it stands: a measure against recurrence, or what a retrospective wants to try. */
export type ActionView = {
  readonly text: string;
  /** What it is for; null where nobody said. */
  readonly type: string | null;
  readonly owner: string | null;
  readonly due: TimeView | null;
  readonly doneAt: TimeView | null;
  readonly status: { readonly value: ActionStatus; readonly label: string };
  /** For how many days it is certainly late; 0 where it is not. */
  readonly overdueDays: number;
  /** Why it is late, or will not be done. */
  readonly reason: string | null;
  /** The causes and lessons that it answers, by their names. */
  readonly answers: readonly string[];
  readonly url: string | null;
};

/** @param nameOf the name of a cause or a lesson that an action answers, by its id */
export function actionView(
  action: ActionItem,
  asOf: Day,
  config: SiteConfig,
  nameOf: (id: string) => string = (id) => id,
): ActionView {
  const { text, type, owner, due, status, reason, addresses, url, doneAt } = action;
  const names = namesOf(config.lang);
  return {
    text,
    type: type === null ? null : names.actionType[type],
    owner,
    due: due === null ? null : knownTimeView(due, config),
    doneAt: doneAt === null ? null : knownTimeView(doneAt, config),
    status: { value: status, label: names.actionStatus[status] },
    overdueDays: isOpen(action) ? overdueDays(due, asOf) : 0,
    reason,
    answers: addresses.map(nameOf),
    url,
  };
}

/** The day as of which actions stand as they do; null where the day changes nothing of them. */
export function dayOfActions(actions: readonly ActionItem[], asOf: Day): Day | null {
  return actions.some((action) => isOpen(action) && action.due !== null) ? asOf : null;
}

const isOpen = ({ status }: ActionItem) => status !== 'done' && status !== 'wont-do';

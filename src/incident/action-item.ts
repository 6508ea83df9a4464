import type { KnownTime } from './known-time.ts';

/** What an action is for. The first three are what a cause asks for: prevent it, see it sooner, make it hurt less. */
export const actionTypes = ['prevent', 'detect', 'mitigate', 'repair', 'investigate', 'process'] as const;

export type ActionType = (typeof actionTypes)[number];

export const actionStatuses = ['open', 'in-progress', 'done', 'delayed', 'wont-do'] as const;

export type ActionStatus = (typeof actionStatuses)[number];

/** A promise: a measure against recurrence (재발 방지 대책), or what a retrospective wants to try next (Try). */
export type ActionItem = {
  /** As stated, else made from its text: unique within the post. */
  readonly id: string;
  readonly text: string;
  /** Null where the author did not say, as for most of what is to be tried. */
  readonly type: ActionType | null;
  /** A team or a role, never a person. */
  readonly owner: string | null;
  readonly due: KnownTime | null;
  readonly status: ActionStatus;
  /** Why it will not be done, or is late. */
  readonly reason: string | null;
  /** The causes, by id, and the lessons, by id, that it answers. */
  readonly addresses: readonly string[];
  readonly url: string | null;
  readonly doneAt: KnownTime | null;
};

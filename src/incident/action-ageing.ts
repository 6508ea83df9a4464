import type { Day } from '../kernel/time/day.ts';
import type { ActionItem } from './action-item.ts';
import { type ActionSlo, daysAllowed } from './action-slo.ts';
import { type DaySpan, daysBetween, daysOf, daysSince } from './day-span.ts';
import type { KnownTime } from './known-time.ts';
import type { SeverityLevel } from './severity.ts';

/** An action and where it was promised: in the report of an incident, or in a retrospective. */
export type OwedAction = {
  /** The incident's id, or the retrospective's slug. */
  readonly source: string;
  /** When it began to be owed: when the incident began. */
  readonly since: KnownTime;
  /** Whether nobody knows when the incident began, only that it had by then. */
  readonly mayBeOlder: boolean;
  /** Of the incident; null for a retrospective. */
  readonly severity: SeverityLevel | 'unknown' | null;
  readonly action: ActionItem;
};

/** Open actions by their age: within what the severity allows, over it, more than twice over, and where it allows nothing. */
export const ageClasses = ['within', 'over', 'far-over', 'no-slo'] as const;

export type AgeClass = (typeof ageClasses)[number];

/** An action, and how it stands on a day; with whatever else its owner keeps beside it. */
export type AgedAction<Owed extends OwedAction = OwedAction> = Owed & {
  readonly standing: Standing;
};

export type Standing =
  | {
      readonly kind: 'open';
      readonly age: DaySpan;
      readonly ageClass: AgeClass;
      /** For how many days it is certainly late; 0 where it is not, or has no due date. */
      readonly overdueDays: number;
    }
  /** `late`: certainly done after it was due. */
  | { readonly kind: 'done'; readonly late: boolean }
  | { readonly kind: 'dropped' };

/**
 * How an action stands on a day. Late is what is certainly late: an action due in May is so from the first of June, one
 * that is due today is not.
 */
export function ageAction<Owed extends OwedAction>(owed: Owed, asOf: Day, slo: ActionSlo): AgedAction<Owed> {
  return { ...owed, standing: standingOf(owed, asOf, slo) };
}

function standingOf(
  { action, since, mayBeOlder, severity }: OwedAction,
  asOf: Day,
  slo: ActionSlo,
): Standing {
  const { status, due, doneAt } = action;
  if (status === 'wont-do') return { kind: 'dropped' };
  if (status === 'done') return { kind: 'done', late: isLate(due, doneAt) };
  const age = ageOf({ since, mayBeOlder }, asOf);
  return {
    kind: 'open',
    age,
    ageClass: ageClassOf(age, daysAllowed(severity, slo)),
    overdueDays: overdueDays(due, asOf),
  };
}

/** How many days something has been owed on a day. */
export function ageOf({ since, mayBeOlder }: Pick<OwedAction, 'since' | 'mayBeOlder'>, asOf: Day): DaySpan {
  const { least, most } = daysSince(since, asOf);
  return { least, most: mayBeOlder ? null : most };
}

/** For how many days something due is certainly late on a day. */
export function overdueDays(due: KnownTime | null, asOf: Day): number {
  return due === null ? 0 : Math.max(0, daysBetween(daysOf(due).last, asOf));
}

function isLate(due: KnownTime | null, doneAt: KnownTime | null): boolean {
  return due !== null && doneAt !== null && daysOf(due).last < daysOf(doneAt).first;
}

/** By its certain age, so that an action is never told to be late for want of a date. */
function ageClassOf({ least }: DaySpan, allowed: number | null): AgeClass {
  if (allowed === null) return 'no-slo';
  if (least <= allowed) return 'within';
  return least <= 2 * allowed ? 'over' : 'far-over';
}

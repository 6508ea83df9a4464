import type { Day } from '../kernel/time/day.ts';
import { type AgeClass, type AgedAction, ageAction, ageClasses, type OwedAction } from './action-ageing.ts';
import type { ActionSlo } from './action-slo.ts';

/** All that was promised, as it stands on a day. */
export type ActionLedger<Owed extends OwedAction = OwedAction> = {
  readonly asOf: Day;
  /** What is open: the longest overdue first, then what is due next, then the oldest. */
  readonly open: readonly AgedAction<Owed>[];
  readonly done: readonly AgedAction<Owed>[];
  readonly dropped: readonly AgedAction<Owed>[];
  readonly counts: ActionCounts;
  /** The open ones by who owns them: who has most overdue first, then most open; what nobody owns last. */
  readonly byOwner: readonly OwnedActions<Owed>[];
  /** The open ones by age, in the order of `ageClasses`. */
  readonly byAge: readonly {
    readonly ageClass: AgeClass;
    readonly actions: readonly AgedAction<Owed>[];
  }[];
};

export type ActionCounts = {
  readonly open: number;
  readonly overdue: number;
  /** Open, and nobody said until when. */
  readonly withoutDue: number;
  readonly withoutOwner: number;
  readonly done: number;
  readonly doneLate: number;
  readonly dropped: number;
};

export type OwnedActions<Owed extends OwedAction = OwedAction> = {
  readonly owner: string | null;
  readonly overdue: number;
  readonly actions: readonly AgedAction<Owed>[];
};

/** The ledger of some actions; the order they are given in changes nothing. */
export function actionLedger<Owed extends OwedAction>(
  owed: readonly Owed[],
  asOf: Day,
  slo: ActionSlo,
): ActionLedger<Owed> {
  const all = owed.map((one) => ageAction(one, asOf, slo)).sort(byUrgency);
  const standing = (kind: AgedAction['standing']['kind']) => all.filter((one) => one.standing.kind === kind);
  const [open, done] = [standing('open'), standing('done')];
  const dropped = standing('dropped');
  return {
    asOf,
    open,
    done,
    dropped,
    counts: {
      open: open.length,
      overdue: open.filter(isOverdue).length,
      withoutDue: open.filter(({ action }) => action.due === null).length,
      withoutOwner: open.filter(({ action }) => action.owner === null).length,
      done: done.length,
      doneLate: done.filter((one) => one.standing.kind === 'done' && one.standing.late).length,
      dropped: dropped.length,
    },
    byOwner: ownedIn(open),
    byAge: ageClasses.map((ageClass) => ({
      ageClass,
      actions: open.filter((one) => one.standing.kind === 'open' && one.standing.ageClass === ageClass),
    })),
  };
}

/** Whether something promised is certainly late and still open. */
export function isOverdue({ standing }: AgedAction): boolean {
  return standing.kind === 'open' && standing.overdueDays > 0;
}

function ownedIn<Owed extends OwedAction>(open: readonly AgedAction<Owed>[]): readonly OwnedActions<Owed>[] {
  const actionsOf = new Map<string | null, AgedAction<Owed>[]>();
  for (const one of open) {
    const others = actionsOf.get(one.action.owner);
    if (others === undefined) actionsOf.set(one.action.owner, [one]);
    else others.push(one);
  }
  return [...actionsOf]
    .map(([owner, actions]) => ({ owner, overdue: actions.filter(isOverdue).length, actions }))
    .sort(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) ||
        b.overdue - a.overdue ||
        b.actions.length - a.actions.length ||
        byText(a.owner ?? '', b.owner ?? ''),
    );
}

function byUrgency(a: AgedAction, b: AgedAction): number {
  return (
    lateness(b) - lateness(a) ||
    dueBy(a) - dueBy(b) ||
    a.since.earliest - b.since.earliest ||
    byText(a.source, b.source) ||
    byText(a.action.id, b.action.id)
  );
}

const lateness = ({ standing }: AgedAction) => (standing.kind === 'open' ? standing.overdueDays : 0);
/** What has no due date comes after all that has one. */
const dueBy = ({ action }: AgedAction) => action.due?.latest ?? Number.MAX_SAFE_INTEGER;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

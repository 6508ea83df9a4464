import type { ActionAgeInput } from '../charts/action-age.ts';
import type { AgeClass, AgedAction } from '../incident/action-ageing.ts';
import { type ActionCounts, type ActionLedger, actionLedger, isOverdue } from '../incident/action-ledger.ts';
import type { Digested } from '../kernel/digest.ts';
import { href } from '../kernel/paths.ts';
import type { Site } from '../site/site.ts';
import { actionAges } from './actions/action-ages.ts';
import { anchorOf, type PromiseView, promiseView } from './actions/promise-view.ts';
import type { Chrome } from './chrome.ts';
import { dayView } from './day-view.ts';
import { type Head, listHead } from './head.ts';
import type { DateView, LinkView } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type OwedPromise, owedPromises } from './standing-promises.ts';
import { wordsOf } from './words.ts';

/** All that was promised, in reports of incidents and in retrospectives, as it stands on the day of the build. */
export type ActionListView = {
  readonly head: Head;
  readonly description: string;
  /** Null where nothing was promised, so that nothing can stand in any way. */
  readonly asOf: DateView | null;
  readonly counts: ActionCounts;
  /** What the open ones are drawn from; null where there are none. */
  readonly ages: ActionAgeInput | null;
  /** The longest overdue first. */
  readonly overdue: readonly PromiseView[];
  /** Open and not overdue, what is due next first. */
  readonly open: readonly PromiseView[];
  readonly byAge: readonly { readonly ageClass: AgeClass; readonly count: number }[];
  readonly byOwner: readonly OwnerView[];
  /** The latest first, and no more than the most that is shown. */
  readonly done: readonly PromiseView[];
  readonly dropped: readonly PromiseView[];
  /** The rows as a table, and a calendar of what is due. */
  readonly csv: string;
  readonly calendar: string;
};

/** Who owes what; null is nobody. */
export type OwnerView = {
  readonly owner: string | null;
  readonly overdue: number;
  readonly actions: readonly (LinkView & { readonly isOverdue: boolean })[];
};

/** What is over is history: beyond these the table of all rows is the better place. */
const mostOfThePast = 100;

/** `/actions/`: what is open, late, done, by age and by owner. */
export function actionListPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'action-list', ActionListView>[] {
  const { config, knowledge } = site;
  const words = wordsOf(config.lang);
  const description = words.actionsDescription;
  const ledger = actionLedger(owedPromises(site), knowledge.asOf, config.actionSlo);
  const head = listHead(config, { url: '/actions/', title: words.actions, description });
  return [pageOf('action-list', '/actions/', chrome, { head, description, ...ledgerView(ledger, site) })];
}

function ledgerView(
  ledger: ActionLedger<OwedPromise>,
  site: Site,
): Omit<ActionListView, 'head' | 'description'> {
  const { config } = site;
  const { open, done, dropped, counts, byAge, byOwner } = ledger;
  const views = (actions: readonly AgedAction<OwedPromise>[]) =>
    actions.map((action) => promiseView(action, site));
  return {
    asOf: open.length + done.length + dropped.length === 0 ? null : dayView(ledger.asOf, config),
    counts,
    ages: actionAges(open, site),
    overdue: views(open.filter(isOverdue)),
    open: views(open.filter((action) => !isOverdue(action))),
    byAge: byAge.map(({ ageClass, actions }) => ({ ageClass, count: actions.length })),
    byOwner: byOwner.map(({ owner, overdue, actions }) => ({
      owner,
      overdue,
      actions: actions.map((action) => ({
        label: action.action.text,
        url: `#${anchorOf(action)}`,
        isOverdue: isOverdue(action),
      })),
    })),
    done: views(done.toSorted(latestFirst).slice(0, mostOfThePast)),
    dropped: views(dropped.slice(0, mostOfThePast)),
    csv: href(config.base, '/api/v1/action-items.csv'),
    calendar: href(config.base, '/api/v1/actions.ics'),
  };
}

/** What nobody says when it was done comes last. */
function latestFirst(a: AgedAction, b: AgedAction): number {
  return (b.action.doneAt?.latest ?? 0) - (a.action.doneAt?.latest ?? 0);
}

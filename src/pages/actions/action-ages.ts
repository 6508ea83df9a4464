import type { ActionAgeInput, OpenAction } from '../../charts/action-age.ts';
import type { SiteConfig } from '../../content/site-config.ts';
import { type AgedAction, ageOf } from '../../incident/action-ageing.ts';
import { type ActionSlo, daysAllowed } from '../../incident/action-slo.ts';
import { daysBetween, daysOf } from '../../incident/day-span.ts';
import { daySpanText } from '../../incident/day-span-text.ts';
import { namesOf } from '../../incident/names.ts';
import { severities } from '../../incident/severity.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Site } from '../../site/site.ts';
import { dayView } from '../day-view.ts';
import { postLink } from '../link-view.ts';
import type { OwedPromise } from '../standing-promises.ts';
import { anchorOf } from './promise-view.ts';

/** What open actions are drawn from by their age, against what the severity of their incident allows; null where nothing is open. */
export function actionAges(
  open: readonly AgedAction<OwedPromise>[],
  { config, knowledge }: Site,
): ActionAgeInput | null {
  if (open.length === 0) return null;
  const { lang, actionSlo } = config;
  return {
    asOf: dayView(knowledge.asOf, config).text,
    actions: open.map((one) => openAction(one, knowledge.asOf, config)),
    limits: limitsOf(actionSlo, lang),
  };
}

function openAction(one: AgedAction<OwedPromise>, asOf: Day, config: SiteConfig): OpenAction {
  const { action, severity, since } = one;
  const promisedIn = postLink(one.promised.post, config);
  // Counted from the last day on which it may have begun, so that nothing is late for want of a date.
  const { last: from } = daysOf(since);
  const age = ageOf(one, asOf);
  return {
    label: action.text,
    href: `#${anchorOf(one)}`,
    owner: action.owner,
    promisedIn: { text: promisedIn.label, href: promisedIn.url },
    age: age.least,
    ageText: daySpanText(age, config.lang),
    isLate: isLate(one),
    allowed: daysAllowed(severity, config.actionSlo),
    due: action.due === null ? null : daysBetween(from, daysOf(action.due).last),
  };
}

/** Whether it is over what its severity allows, or over its own day. */
function isLate({ standing }: AgedAction<OwedPromise>): boolean {
  if (standing.kind !== 'open') return false;
  return standing.overdueDays > 0 || standing.ageClass === 'over' || standing.ageClass === 'far-over';
}

/** Severities that allow equally many days share a line. */
function limitsOf(
  slo: ActionSlo,
  lang: Language,
): readonly { readonly label: string; readonly days: number }[] {
  const names = namesOf(lang).severity;
  return [...groupBy(severities, (severity) => slo[severity])].map(([days, equal]) => ({
    label: equal.map((severity) => names[severity]).join('·'),
    days,
  }));
}

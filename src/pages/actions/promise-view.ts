import type { AgeClass, AgedAction } from '../../incident/action-ageing.ts';
import type { DaySpan } from '../../incident/day-span.ts';
import { namesOf } from '../../incident/names.ts';
import type { Site } from '../../site/site.ts';
import { type ActionView, actionView } from '../action-view.ts';
import { nameOfAnswered } from '../incident/incident-view.ts';
import { type LinkView, postLink } from '../link-view.ts';
import { type Marks, marksOf } from '../post-card.ts';
import type { OwedPromise } from '../standing-promises.ts';

/** Something promised, where, and how long ago. */
export type PromiseView = ActionView & {
  /** Its anchor on the page. */
  readonly anchor: string;
  readonly kind: 'action' | 'try';
  readonly promisedIn: LinkView & { readonly marks: Marks };
  /** Of the incident; null for what a retrospective promises, and where it is not known. */
  readonly severity: string | null;
  /** How old it is, in days, while it is open. */
  readonly age: DaySpan | null;
  readonly ageClass: AgeClass | null;
  /** Whether it was certainly done after it was due. */
  readonly wasLate: boolean;
};

export function promiseView(aged: AgedAction<OwedPromise>, site: Site): PromiseView {
  const { config, knowledge } = site;
  const { promised, standing, severity } = aged;
  const { item, kind, post, incident } = promised;
  const nameOf = incident === null ? undefined : nameOfAnswered(incident, site);
  return {
    ...actionView(item, knowledge.asOf, config, nameOf),
    anchor: anchorOf(aged),
    kind,
    promisedIn: { ...postLink(post, config), marks: marksOf(post, site) },
    severity: severity === null || severity === 'unknown' ? null : namesOf(config.lang).severity[severity],
    age: standing.kind === 'open' ? standing.age : null,
    ageClass: standing.kind === 'open' ? standing.ageClass : null,
    wasLate: standing.kind === 'done' && standing.late,
  };
}

/** No two promises of a site have one; and as it has no blank, it may be an id. */
export function anchorOf({ source, action }: AgedAction): string {
  return `action:${encodeURIComponent(source)}.${encodeURIComponent(action.id)}`;
}

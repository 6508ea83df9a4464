import { type AgedAction, ageAction, type OwedAction } from '../incident/action-ageing.ts';
import type { Promised } from '../site/knowledge/promises.ts';
import type { Site } from '../site/site.ts';

/** Something promised, and how it stands on the day of the build. */
export type StandingPromise = Promised & { readonly aged: AgedAction };

/** Something promised as it is owed. */
export type OwedPromise = OwedAction & { readonly promised: Promised };

/** All that was promised, as it stands, in the order of the posts. */
export function standingPromises(site: Site): readonly StandingPromise[] {
  const { knowledge, config } = site;
  return owedPromises(site).map(({ promised, ...owed }) => ({
    ...promised,
    aged: ageAction(owed, knowledge.asOf, config.actionSlo),
  }));
}

/** All that was promised, in the order of the posts. */
export function owedPromises({ knowledge }: Site): readonly OwedPromise[] {
  return knowledge.promises.map((promised) => {
    const { item, post, incident, since, mayBeOlder } = promised;
    return {
      source: incident?.record.id ?? post.slug,
      since,
      mayBeOlder,
      severity: incident?.record.severity ?? null,
      action: item,
      promised,
    };
  });
}

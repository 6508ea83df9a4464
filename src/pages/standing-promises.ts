import { type AgedAction, ageAction } from '../incident/action-ageing.ts';
import type { Promised } from '../site/knowledge/promises.ts';
import type { Site } from '../site/site.ts';

/** Something promised, and how it stands on the day of the build. */
export type StandingPromise = Promised & { readonly aged: AgedAction };

/** All that was promised, as it stands, in the order of the posts. */
export function standingPromises({ knowledge, config }: Site): readonly StandingPromise[] {
  return knowledge.promises.map((promised) => {
    const { item, post, incident, since } = promised;
    const source = incident?.record.id ?? post.slug;
    const owed = { source, since, severity: incident?.record.severity ?? null, action: item };
    return { ...promised, aged: ageAction(owed, knowledge.asOf, config.actionSlo) };
  });
}

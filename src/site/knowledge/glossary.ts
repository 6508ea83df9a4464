import type { GlossaryTerm } from '../../content/glossary.ts';
import type { SiteConfig } from '../../content/site-config.ts';
import { href } from '../../kernel/paths.ts';
import { byCodeUnits } from '../code-unit-order.ts';
import type { Topics } from './topics.ts';

/**
 * The concepts that texts link to, by the names that the registry gives them: an id that no registry knows is no word of
 * any text. They are in an order that no post changes, so that the glossary of two sites with one registry is equal.
 */
export function glossaryOf({ all }: Topics, { base }: SiteConfig): readonly GlossaryTerm[] {
  return all
    .flatMap(({ entry, url }): GlossaryTerm[] =>
      entry === null || url === null
        ? []
        : [{ names: [entry.label, ...entry.aliases], url: href(base, url) }],
    )
    .sort((a, b) => byCodeUnits(a.url, b.url));
}

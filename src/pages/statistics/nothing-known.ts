import { groupBy } from '../../kernel/group-by.ts';
import type { LinkView } from '../link-view.ts';
import type { FigureView } from './figure-view.ts';

/** The figures of which no incident has any, in one: what they are, and of each incident why. */
export type NothingKnownView = {
  readonly labels: readonly string[];
  /** Of how many incidents nothing is known. */
  readonly total: number;
  readonly leftOut: readonly (LinkView & { readonly why: string })[];
};

/** Null where something is known of each figure. */
export function nothingKnown(figures: readonly FigureView[]): NothingKnownView | null {
  const [first, ...others] = figures.filter(({ known }) => known === 0);
  if (first === undefined) return null;
  const unknown = [first, ...others];
  const byIncident = groupBy(
    unknown.flatMap(({ leftOut }) => leftOut),
    ({ url }) => url,
  );
  return {
    labels: unknown.map(({ label }) => label),
    total: first.total,
    leftOut: [...byIncident.values()].flatMap(([link, ...more]) =>
      link === undefined
        ? []
        : [{ ...link, why: [...new Set([link, ...more].map(({ why }) => why))].join(', ') }],
    ),
  };
}

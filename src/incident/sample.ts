import type { Gap, Measured } from './metrics.ts';

/** A figure that lies somewhere from `least` to `most`: a Duration, a Share. */
export type Figure = { readonly least: number; readonly most: number };

/** The figure of one incident, by its id. */
export type Sample = { readonly id: string; readonly value: Figure };

/** An incident without a figure, and why. */
export type LeftOut = { readonly id: string; readonly gap: Gap };

/** The samples in the order of their lower, then their upper ends, and what had to be left out, by id. */
export type Samples = { readonly known: readonly Sample[]; readonly leftOut: readonly LeftOut[] };

/** What is measured of some incidents, parted into what is known and what is not. */
export function samplesOf(
  measured: readonly { readonly id: string; readonly figure: Measured<Figure> }[],
): Samples {
  const known: Sample[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, figure } of measured) {
    if (figure.gap === null) known.push({ id, value: figure.value });
    else leftOut.push({ id, gap: figure.gap });
  }
  return { known: known.sort(byValue), leftOut: leftOut.sort(byId) };
}

type Named = { readonly id: string };

const byId = (a: Named, b: Named) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function byValue(a: Sample, b: Sample): number {
  return a.value.least - b.value.least || a.value.most - b.value.most || byId(a, b);
}

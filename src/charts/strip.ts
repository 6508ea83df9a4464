import type { Shape } from './drawing.ts';

/** A part of a drawing across its whole width: shapes, and the height where they end and the next part begins. */
export type Strip = { readonly shapes: readonly Shape[]; readonly bottom: number };

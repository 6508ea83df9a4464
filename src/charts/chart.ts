import type { Drawing } from './drawing.ts';

/** How wide a drawing for a desk is: the measure of a post's text, in CSS pixels. */
export const wideWidth = 672;

/** How wide a drawing for a phone is. A viewport of 390 pixels leaves 350. */
export const narrowWidth = 340;

/** Where a label leads or what a number counts. */
export type TableCell = { readonly text: string; readonly href: string | null };

/** What a chart shows as a table, for everybody who cannot see it or wants to know exactly. */
export type ChartTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** As many cells as there are columns; the first names the row. */
  readonly rows: readonly (readonly TableCell[])[];
};

/**
 * A chart: drawn twice, because a drawing that is scaled down to a phone has letters that nobody can read, and the same
 * data as a table. `drawings` is null where there is nothing to draw, or more than a drawing can say; then the table
 * speaks for itself.
 */
export type Chart = {
  readonly title: string;
  readonly drawings: { readonly wide: Drawing; readonly narrow: Drawing } | null;
  /** What the drawing leaves out or cannot say. */
  readonly notes: readonly string[];
  readonly table: ChartTable;
};

/** Draws for a desk and for a phone. */
export function drawTwice(draw: (width: number) => Drawing): Chart['drawings'] {
  return { wide: draw(wideWidth), narrow: draw(narrowWidth) };
}

/** A cell that only says something. */
export function plainCell(text: string): TableCell {
  return { text, href: null };
}

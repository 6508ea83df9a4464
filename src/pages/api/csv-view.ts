/** A table as data: named columns, and rows of as many cells. */
export type CsvView = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
};

export type CsvCell = string | number | boolean | null;

/** Makes a table of things: each column says what it holds of one. */
export function csvOf<Thing>(
  things: readonly Thing[],
  columns: { readonly [name: string]: (thing: Thing) => CsvCell },
): CsvView {
  const cells = Object.values(columns);
  return { columns: Object.keys(columns), rows: things.map((thing) => cells.map((cell) => cell(thing))) };
}

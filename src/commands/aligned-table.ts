import { displayWidth } from '../host/printing/display-width.ts';

/** Rows as lines whose columns are aligned in a terminal, two spaces apart; a Hangul syllable takes two columns. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const padded = (text: string, column: number) =>
    text + ' '.repeat((widths[column] ?? 0) - displayWidth(text));
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}

/**
 * The rows of a table in CSV (RFC 4180), each by the names in the first row; null for a text in which a quoted cell does not
 * end. Of a cell that begins with what a spreadsheet takes for a formula the apostrophe before it is no part.
 */
export function readCsv(text: string): readonly ReadonlyMap<string, string>[] | null {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  if (rows === null) return null;
  const [names = [], ...others] = rows;
  return others.map((cells) => new Map(names.map((name, at) => [name, cells[at] ?? ''])));
}

/** One cell with what ends it: quoted, or up to the next comma or line end. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function rowsOf(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) return null;
    const [, quoted, plain = '', end] = found;
    row.push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'(?=[=+\-@\t\r])/, ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return row.length === 0 ? rows : [...rows, row];
}

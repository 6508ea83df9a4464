import type { CsvCell, CsvView } from '../pages/api/csv-view.ts';

/**
 * A table as CSV (RFC 4180), with a byte order mark, without which spreadsheets take Korean for something else. A text that
 * a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csv({ columns, rows }: CsvView): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

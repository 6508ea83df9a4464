import type { Table } from 'mdast';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';

/** Rows with more cells than the head of their table: what is too much is not shown, often behind a `|` in code. */
export function lintTableCells(tables: readonly Table[], report: Report): void {
  for (const { children } of tables) {
    const [head, ...rows] = children;
    const columns = head?.children.length ?? 0;
    for (const row of rows) {
      if (row.children.length > columns) {
        report('markdown/table-cells', spanOf(row), { cells: row.children.length, columns });
      }
    }
  }
}

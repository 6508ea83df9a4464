import type { Root } from 'mdast';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';

/** Rows with more cells than the head of their table: what is too much is not shown, often behind a `|` in code. */
export function lintTableCells(tree: Root, report: Report): void {
  walk(tree, 'table', ({ children: [head, ...rows] }) => {
    const columns = head?.children.length ?? 0;
    for (const row of rows) {
      if (row.children.length > columns) {
        report('markdown/table-cells', spanOf(row), { cells: row.children.length, columns });
      }
    }
  });
}

// biome-ignore-all lint/a11y/noRedundantRoles: some screen readers hear no table where a stylesheet lays one out otherwise
import type { ComponentChildren } from 'preact';
import { TableScroll } from './table-scroll.tsx';

/** A row: what names it, then a cell for each further column. */
export type StackedRow = {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly cells: readonly [name: ComponentChildren, ...rest: ComponentChildren[]];
};

type StackedTableProps = {
  /** Its class. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly StackedRow[];
};

/**
 * A table that is one on a desk; on a phone its rows stand one below the other, each cell under the name of its column, so
 * that none is out of sight. It says its roles aloud, so that it stays a table for screen readers there, too.
 */
export function StackedTable({ name, caption, columns, rows }: StackedTableProps) {
  return (
    <div class="stacked-table">
      <TableScroll label={caption}>
        <table class={name} role="table">
          <caption class="visually-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}

type RowProps = { readonly row: StackedRow; readonly columns: StackedTableProps['columns'] };

function Row({ row: { attributes, cells }, columns }: RowProps) {
  const [name, ...rest] = cells;
  return (
    <tr role="row" {...attributes}>
      <th scope="row" role="rowheader">
        {name}
      </th>
      {rest.map((cell, at) => (
        <td role="cell" data-column={columns[at + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

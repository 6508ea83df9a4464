import type { ChartTable as ChartTableView, TableCell } from 'hoego/charts/chart';
import { TableScroll } from './table-scroll.tsx';

/** What a chart shows, as a table: the first cell of a row names it. */
export function ChartTable({ table }: { readonly table: ChartTableView }) {
  return (
    <TableScroll label={table.caption}>
      <table>
        <caption class="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr>
              {name !== undefined && (
                <th scope="row">
                  <CellText cell={name} />
                </th>
              )}
              {cells.map((cell) => (
                <td>
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function CellText({ cell: { text, href } }: { readonly cell: TableCell }) {
  return href === null ? text : <a href={href}>{text}</a>;
}

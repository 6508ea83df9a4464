import type { ComponentChildren } from 'preact';
import { TableScroll } from './table-scroll.tsx';
import { TopicName } from './topic-name.tsx';

type TopicTableProps = {
  readonly title: string;
  /** What each column holds; the first is that of the names. */
  readonly columns: readonly string[];
  /** A row each, which begins with a `TopicCell`. */
  readonly children: ComponentChildren;
};

/** What is known of each service, or of each cause, a row each. */
export function TopicTable({ title, columns, children }: TopicTableProps) {
  return (
    <TableScroll label={title}>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </TableScroll>
  );
}

type TopicCellProps = {
  readonly label: string;
  readonly url: string | null;
  readonly definition: string | null;
};

/** The first cell of a row: the name, and below it what it means. */
export function TopicCell({ label, url, definition }: TopicCellProps) {
  return (
    <th scope="row">
      <TopicName label={label} url={url} />
      {definition !== null && <span class="cell-note">{definition}</span>}
    </th>
  );
}

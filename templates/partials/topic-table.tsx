import type { ComponentChildren } from 'preact';
import { StackedTable } from './stacked-table.tsx';
import { TopicName } from './topic-name.tsx';

/** A topic: its name, below it what it means, and what else is known of it, column by column. */
export type TopicRow = {
  readonly label: string;
  readonly url: string | null;
  readonly definition: string | null;
  readonly cells: readonly ComponentChildren[];
};

type TopicTableProps = {
  readonly title: string;
  /** What each column holds; the first is that of the names. */
  readonly columns: readonly string[];
  readonly topics: readonly TopicRow[];
};

/** What is known of each service, or of each cause, a row each. */
export function TopicTable({ title, columns, topics }: TopicTableProps) {
  return (
    <StackedTable
      name="topic-table"
      caption={title}
      columns={columns}
      rows={topics.map(({ label, url, definition, cells }) => ({
        cells: [
          <>
            <TopicName label={label} url={url} />
            {definition !== null && <span class="cell-note">{definition}</span>}
          </>,
          ...cells,
        ],
      }))}
    />
  );
}

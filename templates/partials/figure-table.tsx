import type { Chrome } from 'hoego/pages/chrome';
import type { FigureView } from 'hoego/pages/statistics/figure-view';
import { overviewText } from '../overview-text.ts';
import { type StackedRow, StackedTable } from './stacked-table.tsx';

type FigureTableProps = { readonly figures: readonly FigureView[]; readonly chrome: Chrome };

/** All figures at a glance: of how many they are known, and what may be said of them. */
export function FigureTable({ figures, chrome }: FigureTableProps) {
  const words = overviewText(chrome.lang);
  return (
    <StackedTable
      name="figure-table"
      caption={words.durations}
      columns={[words.figure, words.known, words.median, words.range, words.p90]}
      rows={figures.map((figure) => figureRow(figure, chrome))}
    />
  );
}

function figureRow(
  { kind, label, known, total, median, range, p90 }: FigureView,
  chrome: Chrome,
): StackedRow {
  const words = overviewText(chrome.lang);
  const tooFew = (needed: number) => <span class="not-stated">{words.tooFewFor(needed)}</span>;
  return {
    cells: [
      <a href={`#figure:${kind}`}>{label}</a>,
      words.knownOf(known, total),
      median === null ? tooFew(5) : <strong>{median.text}</strong>,
      range === null ? tooFew(5) : words.rangeOf(range.text, range.coverage),
      p90 === null ? tooFew(22) : p90.text,
    ],
  };
}

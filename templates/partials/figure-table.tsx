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

function figureRow(figure: FigureView, chrome: Chrome): StackedRow {
  const { kind, label, known, total, median, range, p90 } = figure;
  const words = overviewText(chrome.lang);
  const tooFew = (needed: number) => <span class="not-stated">{words.tooFewFor(needed)}</span>;
  return {
    cells: [
      <a href={`#figure:${kind}`}>{label}</a>,
      words.knownOf(known, total),
      median === null ? tooFew(5) : <strong>{median.text}</strong>,
      range === null ? tooFew(5) : <RangeText text={range.text} coverage={range.coverage} chrome={chrome} />,
      p90 === null ? tooFew(22) : <Ninetieth figure={figure} chrome={chrome} />,
    ],
  };
}

type NinetiethProps = { readonly figure: FigureView; readonly chrome: Chrome };

/** The 90th percentile, and where it lies for incidents like these. */
function Ninetieth({ figure: { p90, p90Range }, chrome }: NinetiethProps) {
  const words = overviewText(chrome.lang);
  return (
    <>
      {p90?.text}
      {p90Range !== null && (
        <span class="cell-note">
          <RangeText text={words.p90Range(p90Range.text)} coverage={p90Range.coverage} chrome={chrome} />
        </span>
      )}
    </>
  );
}

type RangeTextProps = { readonly text: string; readonly coverage: string; readonly chrome: Chrome };

/** A range, and how often it holds. */
function RangeText({ text, coverage, chrome }: RangeTextProps) {
  return (
    <>
      {text} <span class="coverage">{`(${overviewText(chrome.lang).coverage(coverage)})`}</span>
    </>
  );
}

import type { Chart as ChartView } from 'hoego/charts/chart';
import type { Chrome } from 'hoego/pages/chrome';
import { text } from '../text.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { ChartTable } from './chart-table.tsx';

type ChartProps = {
  readonly chart: ChartView;
  readonly chrome: Chrome;
  /** Unique on the page: what the drawing refers to inside itself is named after it. */
  readonly id: string;
};

/**
 * A chart: its drawing for a desk and the one for a phone, of which the stylesheet shows the one that fits, and the same
 * data as a table. The table is folded away where there is a drawing.
 */
export function Chart({ chart, chrome, id }: ChartProps) {
  const words = text(chrome.lang);
  const { drawings, table } = chart;
  return (
    <figure class="chart" id={id}>
      <figcaption class="chart-title">{chart.title}</figcaption>
      {drawings !== null && (
        <>
          <ChartDrawing drawing={drawings.wide} form="wide" id={id} />
          <ChartDrawing drawing={drawings.narrow} form="narrow" id={id} />
        </>
      )}
      {chart.notes.map((note) => (
        <p class="chart-note">{note}</p>
      ))}
      {table.rows.length === 0 ? (
        drawings === null && <p class="chart-note">{words.nothingToDraw}</p>
      ) : (
        <details class="chart-data" open={drawings === null}>
          <summary>{words.asTable}</summary>
          <ChartTable table={table} />
        </details>
      )}
    </figure>
  );
}

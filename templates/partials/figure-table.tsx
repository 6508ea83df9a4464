import type { Chrome } from 'hoego/pages/chrome';
import type { FigureView } from 'hoego/pages/statistics/figure-view';
import { overviewText } from '../overview-text.ts';
import { TableScroll } from './table-scroll.tsx';

type FigureTableProps = { readonly figures: readonly FigureView[]; readonly chrome: Chrome };

/** All figures at a glance: of how many they are known, and what may be said of them. */
export function FigureTable({ figures, chrome }: FigureTableProps) {
  const words = overviewText(chrome.lang);
  return (
    <TableScroll label={words.durations}>
      <table class="figure-table">
        <caption class="visually-hidden">{words.durations}</caption>
        <thead>
          <tr>
            {[words.figure, words.known, words.median, words.range, words.p90].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ kind, label, known, total, median, range, p90 }) => (
            <tr>
              <th scope="row">
                <a href={`#figure:${kind}`}>{label}</a>
              </th>
              <td>{words.knownOf(known, total)}</td>
              {median === null ? (
                <td colSpan={3} class="not-stated">
                  {words.tooFew}
                </td>
              ) : (
                <>
                  <td>
                    <strong>{median.text}</strong>
                  </td>
                  <td>{range === null ? words.tooFew : words.rangeOf(range.text, range.coverage)}</td>
                  <td>{p90 === null ? <span class="not-stated">{words.tooFewForP90}</span> : p90.text}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

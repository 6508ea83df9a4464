import type { Chrome } from 'hoego/pages/chrome';
import type { DateView } from 'hoego/pages/link-view';
import type { FigureView } from 'hoego/pages/statistics/figure-view';
import { durationStrip } from 'hoego/template';
import { overviewText } from '../overview-text.ts';
import { Chart } from './chart.tsx';
import { FigureFacts } from './figure-facts.tsx';
import { FoldedLinks } from './folded-links.tsx';

type FigureSectionProps = {
  readonly figure: FigureView;
  /** The address of the rows it is made of. */
  readonly rows: string;
  readonly asOf: DateView;
  readonly chrome: Chrome;
};

/** One figure: a dot for each incident, what may be said of them together, what had to be left out. */
export function FigureSection({ figure, rows, asOf, chrome }: FigureSectionProps) {
  const words = overviewText(chrome.lang);
  const { kind, label, median, p90, p90Range, all, years, leftOut } = figure;
  return (
    <section class="figure-section" id={`figure:${kind}`}>
      <h3>{label}</h3>
      <FigureFacts count={figure} asOf={asOf} rows={rows} chrome={chrome}>
        <span>{median === null ? words.tooFew : `${words.median} ${median.text}`}</span>{' '}
        {p90 !== null && (
          <span>
            {`${words.p90} ${p90.text}`}
            {p90Range !== null && ` (${words.p90Range(p90Range.text)}, ${words.coverage(p90Range.coverage)})`}
          </span>
        )}
      </FigureFacts>
      {all !== null && (
        <Chart chart={durationStrip(all, chrome.lang)} chrome={chrome} id={`figure:${kind}-all`} />
      )}
      {years !== null && (
        <Chart chart={durationStrip(years, chrome.lang)} chrome={chrome} id={`figure:${kind}-years`} />
      )}
      {median !== null && <FoldedLinks title={words.medianOf} links={median.incidents} />}
      <FoldedLinks
        title={words.leftOut(leftOut.length)}
        links={leftOut.map(({ why, ...link }) => ({ ...link, note: why }))}
      />
    </section>
  );
}

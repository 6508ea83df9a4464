import type { Chrome } from 'hoego/pages/chrome';
import type { DateView } from 'hoego/pages/link-view';
import type { KnownCount } from 'hoego/pages/statistics';
import type { ComponentChildren } from 'preact';
import { overviewText } from '../overview-text.ts';

type FigureFactsProps = {
  readonly count: KnownCount;
  readonly asOf: DateView;
  /** The address of the rows that figures are made of. */
  readonly rows: string;
  readonly chrome: Chrome;
  /** What may be said of them together. */
  readonly children?: ComponentChildren;
};

/** What stands with every figure: of how many it is known, as of which day, and where its rows are. */
export function FigureFacts({ count, asOf, rows, chrome, children }: FigureFactsProps) {
  const words = overviewText(chrome.lang);
  return (
    <p class="overview-facts">
      <span>{words.knownOf(count.known, count.total)}</span> {children} <span>{words.asOf(asOf.text)}</span>{' '}
      <a href={rows}>{words.rows}</a>
    </p>
  );
}

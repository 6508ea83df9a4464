import type { Chrome } from 'hoego/pages/chrome';
import type { DateView } from 'hoego/pages/link-view';
import type { NothingKnownView } from 'hoego/pages/statistics/nothing-known';
import { overviewText } from '../overview-text.ts';
import { FigureFacts } from './figure-facts.tsx';
import { FoldedLinks } from './folded-links.tsx';

type NothingKnownProps = {
  readonly of: NothingKnownView;
  /** The address of the rows that say so. */
  readonly rows: string;
  readonly asOf: DateView;
  readonly chrome: Chrome;
};

/** The figures of which nothing is known, in one line, and for want of what. */
export function NothingKnown({ of: { labels, total, leftOut }, rows, asOf, chrome }: NothingKnownProps) {
  const words = overviewText(chrome.lang);
  return (
    <section class="figure-section" id="figure:none">
      <h3>{words.nothingKnown}</h3>
      <p>{labels.join(' · ')}</p>
      <FigureFacts count={{ known: 0, total }} asOf={asOf} rows={rows} chrome={chrome} />
      <FoldedLinks
        title={words.leftOut(leftOut.length)}
        links={leftOut.map(({ why, ...link }) => ({ ...link, note: why }))}
      />
    </section>
  );
}

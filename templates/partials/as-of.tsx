import type { Chrome } from 'hoego/pages/chrome';
import type { DateView, LinkView } from 'hoego/pages/link-view';
import { overviewText } from '../overview-text.ts';

type AsOfProps = {
  readonly day: DateView;
  /** Where the same is as data. */
  readonly links: readonly LinkView[];
  readonly chrome: Chrome;
};

/** The day as of which a page says what it says, and its rows. */
export function AsOf({ day: { iso, text }, links, chrome }: AsOfProps) {
  return (
    <p class="overview-facts">
      <time datetime={iso}>{overviewText(chrome.lang).asOf(text)}</time>
      {links.map(({ label, url }) => (
        <>
          {' '}
          <a href={url}>{label}</a>
        </>
      ))}
    </p>
  );
}

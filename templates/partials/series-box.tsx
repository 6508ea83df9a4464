import type { Chrome } from 'hoego/pages/chrome';
import type { SeriesPlace } from 'hoego/pages/post';
import { text } from '../text.ts';

type SeriesBoxProps = { readonly series: SeriesPlace; readonly chrome: Chrome };

/** Which part of a series a post is, and the other parts. */
export function SeriesBox({ series, chrome }: SeriesBoxProps) {
  const words = text(chrome.lang);
  return (
    <details class="series-box">
      <summary>
        {words.series} <strong>{series.name}</strong>{' '}
        <span class="series-part">{words.part(series.part, series.parts.length)}</span>
      </summary>
      <ol>
        {series.parts.map((part, at) => (
          <li>
            <a href={part.url} aria-current={at + 1 === series.part ? 'page' : undefined}>
              {part.label}
            </a>
          </li>
        ))}
      </ol>
      <p>
        <a href={series.url}>{words.wholeSeries}</a>
      </p>
    </details>
  );
}

import type { Chrome } from 'hoego/pages/chrome';
import type { LinkView } from 'hoego/pages/link-view';
import { text } from '../text.ts';

type PostNeighboursProps = {
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
  readonly chrome: Chrome;
};

/** The posts before and after this one. */
export function PostNeighbours({ previous, next, chrome }: PostNeighboursProps) {
  if (previous === null && next === null) return null;
  const words = text(chrome.lang);
  return (
    <nav class="post-neighbours" aria-label={words.neighbours}>
      {previous !== null && (
        <a class="previous" href={previous.url} rel="prev">
          <span>{words.previousPost}</span> {previous.label}
        </a>
      )}
      {next !== null && (
        <a class="next" href={next.url} rel="next">
          <span>{words.nextPost}</span> {next.label}
        </a>
      )}
    </nav>
  );
}

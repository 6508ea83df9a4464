import type { Chrome } from 'hoego/pages/chrome';
import { text } from '../text.ts';

type CountedLinksProps = {
  readonly entries: readonly { readonly label: string; readonly url: string; readonly count: number }[];
  readonly chrome: Chrome;
};

/** Names with how many posts each has. */
export function CountedLinks({ entries, chrome }: CountedLinksProps) {
  const words = text(chrome.lang);
  if (entries.length === 0) return <p class="empty">{words.noPosts}</p>;
  return (
    <ul class="counted-links">
      {entries.map((entry) => (
        <li>
          <a href={entry.url}>{entry.label}</a> <span class="count">{words.posts(entry.count)}</span>
        </li>
      ))}
    </ul>
  );
}

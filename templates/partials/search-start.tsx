import type { SearchView } from 'hoego/pages/search';
import type { Text } from '../text.ts';
import { DateText } from './date-text.tsx';

type SearchStartProps = { readonly view: SearchView; readonly words: Text };

/** Below an empty box: how to search, and where others begin. The script of search shows it; without scripts it is always there. */
export function SearchStart({ view, words }: SearchStartProps) {
  return (
    <div class="search-start" data-search-start hidden>
      <p class="search-tip">{words.searchHelp}</p>
      <p class="search-tip search-keys">{words.searchKeys}</p>
      {view.incidents.length > 0 && (
        <section>
          <h2>{words.recentIncidents}</h2>
          <ul>
            {view.incidents.map(({ url, label, date }) => (
              <li>
                <a href={url}>{label}</a> <DateText of={date} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.tags.length > 0 && (
        <section>
          <h2>{words.mostUsedTags}</h2>
          <ul class="search-tags">
            {view.tags.map(({ url, label, count }) => (
              <li>
                <a href={url}>{label}</a> <span class="count">{count}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={view.allTags}>{words.allTags}</a>
          </p>
        </section>
      )}
    </div>
  );
}

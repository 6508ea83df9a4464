import type { PageProps } from 'hoego/pages/page';
import type { SearchView } from 'hoego/pages/search';
import { Base } from '../layouts/base.tsx';
import { SearchStart } from '../partials/search-start.tsx';
import { text } from '../text.ts';

export default function SearchPage({ view, chrome }: PageProps<SearchView>) {
  const words = text(chrome.lang);
  return (
    <Base head={view.head} chrome={chrome}>
      <div class="list-page">
        <header class="list-header">
          <h1>{view.head.openGraphTitle}</h1>
        </header>
        <div data-search-page />
        <noscript>
          <p>{words.searchNeedsScript}</p>
          <ul>
            {chrome.sections.map((link) => (
              <li>
                <a href={link.url}>{link.label}</a>
              </li>
            ))}
          </ul>
        </noscript>
        <SearchStart view={view} words={words} />
      </div>
    </Base>
  );
}

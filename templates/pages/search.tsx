import type { PageProps } from 'hoego/pages/page';
import type { SearchView } from 'hoego/pages/search';
import { Base } from '../layouts/base.tsx';
import { SearchInstead } from '../partials/search-instead.tsx';
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
        <div data-search-page>
          <section class="search-missing" role="alert">
            <SearchInstead said={words.searchMissing} links={chrome.sections} />
          </section>
        </div>
        <noscript>
          <SearchInstead said={words.searchNeedsScript} links={chrome.sections} />
        </noscript>
        <SearchStart view={view} words={words} />
      </div>
    </Base>
  );
}

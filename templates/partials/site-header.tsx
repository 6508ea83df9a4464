import type { Chrome } from 'hoego/pages/chrome';
import type { LinkView } from 'hoego/pages/link-view';
import { type Text, text } from '../text.ts';

type SiteHeaderProps = { readonly chrome: Chrome; readonly path: string; readonly category: LinkView | null };

/** The site's name and its categories. */
export function SiteHeader({ chrome, path, category }: SiteHeaderProps) {
  return (
    <header class="site-header">
      <div class="site-header-row">
        <a class="site-title" href={chrome.home} aria-current={path === chrome.home ? 'page' : undefined}>
          {chrome.title}
        </a>
        {chrome.search !== null && <SearchLink url={chrome.search} path={path} words={text(chrome.lang)} />}
        {chrome.categories.length > 0 && (
          <nav aria-label={text(chrome.lang).categories}>
            <ul class="site-nav">
              {chrome.categories.map((link) => (
                <li>
                  <a href={link.url} aria-current={currentness(link.url, path, category)}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}

type SearchLinkProps = { readonly url: string; readonly path: string; readonly words: Text };

/** Leads to the page of search; a script opens a box in its place. */
function SearchLink({ url, path, words }: SearchLinkProps) {
  return (
    <a class="search-link" href={url} data-search aria-current={path === url ? 'page' : undefined}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.75" />
        <path d="m10.6 10.6 3.6 3.6" />
      </svg>
      {words.search}
    </a>
  );
}

/** `page` for the page itself, `true` for a further page of its list and for a post of the category. */
function currentness(url: string, path: string, category: LinkView | null): 'page' | 'true' | undefined {
  if (path === url) return 'page';
  return path.startsWith(url) || category?.url === url ? 'true' : undefined;
}

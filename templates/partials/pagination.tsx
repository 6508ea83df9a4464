import type { Chrome } from 'hoego/pages/chrome';
import type { Pagination as PaginationView } from 'hoego/pages/pagination';
import { text } from '../text.ts';

type PaginationProps = { readonly pagination: PaginationView; readonly chrome: Chrome };

/** The pages of a list: the first, the last, those around this one. */
export function Pagination({ pagination, chrome }: PaginationProps) {
  if (pagination.total <= 1) return null;
  const words = text(chrome.lang);
  return (
    <nav class="pagination" aria-label={words.pages}>
      {pagination.previous !== null && (
        <a href={pagination.previous} rel="prev">
          {words.previousPage}
        </a>
      )}
      <ol>
        {shownPages(pagination).map(({ number, url }) => (
          <li>
            <a href={url} aria-current={number === pagination.current ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ol>
      {pagination.next !== null && (
        <a href={pagination.next} rel="next">
          {words.nextPage}
        </a>
      )}
    </nav>
  );
}

function shownPages({ current, total, pages }: PaginationView): PaginationView['pages'] {
  return pages.filter(({ number }) => number === 1 || number === total || Math.abs(number - current) <= 2);
}

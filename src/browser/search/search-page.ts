import { type AskedHistory, createAskedHistory } from './asked-history.ts';
import { element } from './element.ts';
import { createFacetPanel } from './facet-panel.ts';
import { keepLater } from './keep-later.ts';
import { leftPlace, noteLeftPlace } from './left-place.ts';
import { createLinkList } from './link-list.ts';
import css from './search.css';
import type { SearchFrame } from './search-frame.ts';
import { createSearchView, type SearchView } from './search-view.ts';
import { wordsOf } from './words.ts';

/** Posts on the page at first. */
const shown = 10;

/** Where facets stand beside the results; elsewhere they are folded. As in `search.css`. */
const wide = '(min-width: 64rem)';

/**
 * Fills the page of search and searches for what its address asks for, or what was typed before this was loaded. What
 * is asked for since stands in the address.
 */
export function startSearchPage(root: HTMLElement, frame: SearchFrame): void {
  frame.addStyle(css);
  const words = wordsOf(document.documentElement.lang);
  const page = new URL('.', location.href);
  const entries = createAskedHistory(page, (asked) => void view.ask(asked));
  const facets = createFacetPanel(words);
  facets.view.open = matchMedia(wide).matches;
  const more = element('button', { type: 'button', class: 'search-more' }, words.more);
  const view = createSearchView({
    page,
    words,
    frame,
    createList: createLinkList,
    shown,
    facets,
    more,
    start: document.querySelector<HTMLElement>('[data-search-start]'),
    asks: entries.note,
    entered: entries.settle,
  });
  more.addEventListener('click', () => view.showMore());
  // Who follows a result has meant the query, and finds it by Back, where he was.
  frame.view.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a') === null) return;
    entries.settle();
    noteLeftPlace({ posts: frame.view.querySelectorAll('.search-group').length, above: scrollY });
  });
  root.append(more);
  askFirst(view, entries, frame);
  keepLater(page);
  stayOnPage(root, frame);
}

/** Asks for what is typed already, or what the address asks for, and goes to where its reader has left it. */
function askFirst(view: SearchView, entries: AskedHistory, frame: SearchFrame): void {
  const asked = entries.current();
  const isTyped = frame.isTyped();
  const first = isTyped ? { ...asked, text: frame.text() } : asked;
  if (isTyped && !frame.isComposing()) entries.note(first, 'typed');
  const left = isTyped ? null : leftPlace();
  void view
    .ask(first, left?.posts)
    // The browser has tried before there was so much to scroll.
    .then(() => left !== null && scrollTo({ top: left.above, behavior: 'instant' }));
}

/** The dev server may bring the page up to date, and what scripts had put into it is gone: then it is put in again. */
function stayOnPage(root: HTMLElement, frame: SearchFrame): void {
  function putBack(): void {
    if (root.isConnected) return;
    document.querySelector('[data-search-page]')?.replaceChildren(root);
    if (document.activeElement === document.body) frame.input.focus();
  }
  // It may have done so before this was loaded.
  putBack();
  document.addEventListener('hoego:update', putBack);
}

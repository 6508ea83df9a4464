import { facetNames } from '../../search/facets.ts';
import { addressOf, askedIn } from './asked.ts';
import { element } from './element.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { leftPlace, noteLeftPlace } from './left-place.ts';
import type { SearchFrame } from './search-frame.ts';
import { addSearchStyle } from './search-style.ts';
import { createSearchView } from './search-view.ts';
import { wordsOf } from './words.ts';

/** Posts on the page at first. */
const shown = 10;

/** Where facets stand beside the results; elsewhere they are folded. As in `search.css`. */
const wide = '(min-width: 64rem)';

/**
 * Fills the page of search and searches for what its address asks for, or what was typed before this was loaded. What is asked for
 * since stands in the address.
 */
export function startSearchPage(root: HTMLElement, frame: SearchFrame): void {
  addSearchStyle();
  const words = wordsOf(document.documentElement.lang);
  const page = new URL('.', location.href);
  const facets = element('div', { class: 'search-facets' });
  const narrow = element('details', { class: 'search-narrow' }, element('summary', {}, words.narrow), facets);
  const asked = askedIn(new URL(location.href));
  narrow.open = matchMedia(wide).matches || facetNames.some((name) => asked.chosen[name].length > 0);
  const more = element('button', { type: 'button', class: 'search-more' }, words.more);
  const view = createSearchView({
    page,
    words,
    frame,
    shown,
    facets,
    narrow,
    more,
    asks: (asked, how) => {
      const address = addressOf(asked, page);
      if (address.href === location.href) return;
      if (how === 'typed') history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    entered: () => {},
  });
  more.addEventListener('click', () => view.showMore());
  addEventListener('popstate', () => void view.ask(askedIn(new URL(location.href))));
  frame.view.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    const posts = frame.view.querySelectorAll('.search-group').length;
    if (isLink) noteLeftPlace({ posts, above: scrollY });
  });
  root.append(more);
  const typed = frame.text();
  const left = typed === '' ? leftPlace() : null;
  void view
    .ask(typed === '' ? asked : { ...asked, text: typed }, left?.posts)
    // The browser has tried before there was so much to scroll.
    .then(() => left !== null && scrollTo({ top: left.above, behavior: 'instant' }));
  keepForOffline(page);
}

import { type Asked, addressOf, fitsAddress, nothingAsked } from './asked.ts';
import { element } from './element.ts';
import { leave, whereLeft } from './left-text.ts';
import { createOptionList } from './option-list.ts';
import css from './search.css';
import type { SearchFrame } from './search-frame.ts';
import { createSearchView } from './search-view.ts';
import { wordsOf } from './words.ts';

/** Posts in a dialog: what fits on a screen. All of them are on the page of search. */
const shown = 6;

/**
 * Makes the open dialog one that searches, and begins with what was typed into it so far. Escape, its button and a
 * press beside it close it, and the focus is back where it was.
 * @param page the address of the page of search
 */
export function fillSearchDialog(dialog: HTMLDialogElement, frame: SearchFrame, page: URL): void {
  frame.addStyle(css);
  const words = wordsOf(document.documentElement.lang);
  const more = element('a', { class: 'search-more', href: page.href }, words.allResults);
  const view = createSearchView({
    page,
    words,
    frame,
    createList: createOptionList,
    shown,
    facets: null,
    more,
    start: null,
    asks: (asked) => {
      more.href = whereShown(asked, page).href;
    },
    entered: () => more.click(),
  });
  // When it is followed, and not before: what is typed and given up is left nowhere.
  for (const press of ['click', 'auxclick'])
    more.addEventListener(press, () => {
      if (!fitsAddress(frame.text())) leave(frame.text());
    });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  dialog.append(more, close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (target === dialog || isLink) dialog.close();
  });
  void view.ask({ ...nothingAsked, text: frame.text() });
  // Enter leads there, maybe without a network: what is kept then (`keepPage`) is what was loaded.
  import('./search-page.ts').catch(() => undefined);
}

/** Where the page of search shows what is asked for. */
function whereShown(asked: Asked, page: URL): URL {
  const address = addressOf(asked, page);
  return fitsAddress(asked.text) ? address : whereLeft(address);
}

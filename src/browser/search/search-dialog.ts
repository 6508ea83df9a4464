import { addressOf, nothingAsked } from './asked.ts';
import { element } from './element.ts';
import { addSearchStyle } from './search-style.ts';
import { createSearchView } from './search-view.ts';
import { wordsOf } from './words.ts';

/** Posts in a dialog: what fits on a screen. All of them are on the page of search. */
const shown = 6;

/** What opens the dialog that there is, with what was last typed in it. */
let openAgain: (() => void) | null = null;

/**
 * Opens the dialog of search. Escape, its button and a press beside it close it, and the focus is back where it was.
 * @param page the address of the page of search
 */
export function openSearchDialog(page: URL): void {
  openAgain ??= createSearchDialog(page);
  openAgain();
}

function createSearchDialog(page: URL): () => void {
  addSearchStyle();
  const words = wordsOf(document.documentElement.lang);
  const more = element('a', { class: 'search-more', href: page.href }, words.allResults);
  const view = createSearchView({
    page,
    words,
    shown,
    facets: null,
    narrow: null,
    more,
    asks: (asked) => {
      more.href = addressOf(asked, page).href;
    },
    entered: (asked) => {
      location.assign(addressOf(asked, page));
    },
  });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.search },
    view.element,
    more,
    close,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (target === dialog || isLink) dialog.close();
  });
  return () => {
    // The dev server may have brought the page up to date, and what scripts had put into it is gone.
    if (!dialog.isConnected) document.body.append(dialog);
    if (dialog.open) return;
    if (view.input.value === '') view.ask(nothingAsked);
    dialog.showModal();
    view.input.focus();
    view.input.select();
  };
}

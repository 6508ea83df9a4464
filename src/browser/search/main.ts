// The script of search that every page loads. It makes the box, and loads all the rest when somebody searches. The
// link in the header leads to the page of search where this does not run.
import { createSearchFrame, type SearchFrame } from './search-frame.ts';

const link = () => document.querySelector<HTMLAnchorElement>('a[data-search]');
const labelOf = (anchor: HTMLAnchorElement | null) => anchor?.textContent.trim() ?? '';

const root = document.querySelector<HTMLElement>('[data-search-page]');
const onPage = root === null ? null : startPage(root);

function startPage(place: HTMLElement): SearchFrame {
  const frame = createSearchFrame(location.pathname, labelOf(link()));
  const missing = place.firstElementChild ?? '';
  const content = document.createElement('div');
  content.append(frame.view);
  place.replaceChildren(content);
  frame.begin(new URLSearchParams(location.search).get('q') ?? '');
  frame.input.focus();
  import('./search-page.ts')
    .then(({ startSearchPage }) => startSearchPage(content, frame))
    // What the page says where no script has come is said again, below the box: Enter is another try.
    .catch(() => place.append(missing));
  return frame;
}

let dialog: { readonly element: HTMLDialogElement; readonly input: HTMLInputElement } | null = null;

/** Opens the dialog at once: what is typed before the rest is there is typed into it. */
function openDialog(anchor: HTMLAnchorElement): void {
  dialog ??= createDialog(anchor);
  const { element, input } = dialog;
  // The dev server may have brought the page up to date, and what scripts had put into it is gone.
  if (!element.isConnected) document.body.append(element);
  if (element.open) return;
  element.showModal();
  input.focus();
  input.select();
}

function createDialog(anchor: HTMLAnchorElement) {
  const { href } = anchor;
  const frame = createSearchFrame(href, labelOf(anchor));
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.ariaLabel = labelOf(anchor);
  element.append(frame.view);
  import('./search-dialog.ts')
    .then(({ fillSearchDialog }) => fillSearchDialog(element, frame, new URL(href)))
    // The page may be kept where this script is not; if it is not either, it says what else there is.
    .catch(() => location.assign(frame.address()));
  return { element, input: frame.input };
}

/** @returns whether there is a search to open */
function open(): boolean {
  const anchor = link();
  if (anchor === null) return false;
  if (onPage !== null) onPage.input.focus();
  else openDialog(anchor);
  return true;
}

/** Whether a key that is pressed here belongs into a text. */
function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'))
  );
}

document.addEventListener('keydown', (event) => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (isComposing || altKey) return;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !isTyping(event);
  // In Korean mode the K key has another letter on it.
  const isK = ctrlKey !== metaKey && !shiftKey && (key.toLowerCase() === 'k' || code === 'KeyK');
  if ((isSlash || isK) && open()) event.preventDefault();
});

document.addEventListener('click', (event) => {
  const isOurs = event.target instanceof Element && event.target.closest('a[data-search]') !== null;
  const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (isOurs && isPlain && !event.defaultPrevented && open()) event.preventDefault();
});

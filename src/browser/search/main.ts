// The script of search that every page loads: it loads all the rest when somebody searches. The link in the header leads to
// the page of search where this does not run.

const page = document.querySelector<HTMLElement>('[data-search-page]');
const isPage = page !== null;
if (isPage) import('./search-page.ts').then(({ startSearchPage }) => startSearchPage(page));

const link = () => document.querySelector<HTMLAnchorElement>('a[data-search]');

async function open(): Promise<void> {
  const address = link()?.href;
  if (address === undefined) return;
  if (isPage) document.querySelector<HTMLInputElement>('.search-input')?.focus();
  else (await import('./search-dialog.ts')).openSearchDialog(new URL(address));
}

/** Whether a key that is pressed here belongs into a text. */
function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

document.addEventListener('keydown', (event) => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (isComposing || altKey || link() === null) return;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !isTyping(event);
  // In Korean mode the K key has another letter on it.
  const isK = ctrlKey !== metaKey && !shiftKey && (key.toLowerCase() === 'k' || code === 'KeyK');
  if (!isSlash && !isK) return;
  event.preventDefault();
  void open();
});

document.addEventListener('click', (event) => {
  const isOurs = event.target instanceof Element && event.target.closest('a[data-search]') !== null;
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isOurs || !isPlain || event.defaultPrevented) return;
  event.preventDefault();
  void open();
});

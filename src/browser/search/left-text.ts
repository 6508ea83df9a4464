/** Where a text lies that one page leaves for the next. */
const place = 'hoego-search-paste';

/** What an address ends in where a text was left. Without it, one that was left and never fetched is nobody's. */
const mark = '#pasted';

/** The address at which the page of search looks for a text that was left for it. */
export function whereLeft(address: URL): URL {
  return new URL(mark, address);
}

/** Leaves a text that no address can hold for the page of search: in this tab of this browser, and nowhere else. */
export function leave(text: string): void {
  // Readers may have forbidden storage; then the page opens with an empty box.
  try {
    sessionStorage.setItem(place, text);
  } catch {}
}

/** The text that was left for the page that has this address; null where there is none. */
export function takeLeft(address: URL): string | null {
  if (address.hash !== mark) return null;
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

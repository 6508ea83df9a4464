import type { ReadAs } from '../../search/client.ts';
import { byFacet, type ChosenFacets, facetNames, nothingChosen } from '../../search/facets.ts';

/** What a reader asks for. */
export type Asked = { readonly text: string; readonly readAs: ReadAs; readonly chosen: ChosenFacets };

/** Nothing yet. */
export const nothingAsked: Asked = { text: '', readAs: 'likeliest', chosen: nothingChosen };

/** Whether there is nothing to look for. */
export function isBlank({ text }: Asked): boolean {
  return text.trim() === '';
}

/** The names of facets in addresses. */
const inAddress = { category: 'cat', severity: 'sev', service: 'svc', year: 'year' } as const;

/** Letters of a query in an address: servers refuse long ones, and a whole log is nothing for their own logs. */
const longestQuery = 1500;

/** Whether an address can hold a text, as it is written there. A log with Hangul is three times as long as it looks. */
export function fitsAddress(text: string): boolean {
  return (
    text.length <= longestQuery && new URLSearchParams({ q: text }).toString().length <= 3 * longestQuery
  );
}

/**
 * Reads what is asked for out of an address: `?q=도커&cat=장애&cat=도커&as=typed`.
 * @param pasted the text, where the address cannot hold it
 */
export function askedIn(address: URL, pasted: string | null = null): Asked {
  const query = address.searchParams;
  return {
    text: pasted ?? query.get('q') ?? '',
    readAs: query.get('as') === 'typed' ? 'typed' : 'likeliest',
    chosen: byFacet((name) => query.getAll(inAddress[name])),
  };
}

/** The address under which the page of search shows what is asked for; it does not have a text that does not fit. */
export function addressOf({ text, readAs, chosen }: Asked, page: URL): URL {
  const address = new URL(page);
  address.search = '';
  address.hash = '';
  if (text.trim() !== '' && fitsAddress(text)) address.searchParams.set('q', text);
  if (readAs === 'typed') address.searchParams.set('as', 'typed');
  for (const name of facetNames)
    for (const value of chosen[name]) address.searchParams.append(inAddress[name], value);
  return address;
}

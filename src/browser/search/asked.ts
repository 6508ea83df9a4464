import type { ReadAs } from '../../search/client.ts';
import { type ChosenFacets, facetNames, nothingChosen } from '../../search/facets.ts';

/** What a reader asks for. */
export type Asked = { readonly text: string; readonly readAs: ReadAs; readonly chosen: ChosenFacets };

/** Nothing yet. */
export const nothingAsked: Asked = { text: '', readAs: 'likeliest', chosen: nothingChosen };

/** The names of facets in addresses. */
const inAddress = { category: 'cat', severity: 'sev', service: 'svc', year: 'year' } as const;

/** A whole log is no part of an address: servers refuse long ones. */
const longestText = 1500;

/** Reads what is asked for out of an address: `?q=도커&cat=장애&cat=도커&as=typed`. */
export function askedIn(address: URL): Asked {
  const query = address.searchParams;
  const of = (name: keyof typeof inAddress) => query.getAll(inAddress[name]);
  return {
    text: query.get('q') ?? '',
    readAs: query.get('as') === 'typed' ? 'typed' : 'likeliest',
    chosen: { category: of('category'), severity: of('severity'), service: of('service'), year: of('year') },
  };
}

/** The address under which the page of search shows what is asked for. */
export function addressOf({ text, readAs, chosen }: Asked, page: URL): URL {
  const address = new URL(page);
  address.search = '';
  address.hash = '';
  if (text.trim() !== '' && text.length <= longestText) address.searchParams.set('q', text);
  if (readAs === 'typed') address.searchParams.set('as', 'typed');
  for (const name of facetNames)
    for (const value of chosen[name]) address.searchParams.append(inAddress[name], value);
  return address;
}

import type { UrlPath } from '../../kernel/paths.ts';

/** Whether at an address there is a file of the search index, if there is anything: all of its folder but the page itself. */
export function isOfIndex(address: UrlPath): boolean {
  return /^\/search\/(?:index\.json$|[a-z]\/)/.test(address);
}

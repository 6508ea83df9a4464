/**
 * Where a browser keeps the index below the page of search. Only secure pages have such a place, and a reader may have
 * forbidden it: then there is none, and the network alone does.
 */
export async function openIndexCache(page: URL): Promise<Cache | null> {
  try {
    // Where it is forbidden, some browsers throw as soon as it is named.
    return (await globalThis.caches?.open(`hoego-search ${page.pathname}`)) ?? null;
  } catch {
    return null;
  }
}

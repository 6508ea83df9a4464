/**
 * Keeps the page of search for readers without a network, with all that it has loaded. A service worker gives it
 * back; it is in charge of this one page, so that it can never show an old version of any other. Where browsers have
 * no such thing nothing is kept.
 */
export async function keepPage(page: URL): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(new URL('worker.js', page));
  const cache = await caches.open(`hoego-search-page ${page.pathname}`);
  const wanted = [...new Set([page.href, ...loadedFiles(page)])];
  await cache.addAll(wanted);
  for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url);
}

/** What the page has loaded of this site, but no file that is missing. The index is kept by who reads it. */
function loadedFiles({ origin, href }: URL): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming && !(entry.responseStatus >= 400))
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === origin && !name.startsWith(href));
}

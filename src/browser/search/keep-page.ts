/**
 * Keeps the page of search for readers without a network, with all that it loads; also for who has only used the dialog
 * on another page. A service worker gives it back; it is in charge of this one page, so that it can never show an old
 * version of any other. Where browsers have no such thing nothing is kept.
 * @throws when not all of it can be had yet
 */
export async function keepPage(page: URL): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const answer = await fetch(page);
  const html = new DOMParser().parseFromString(await answer.clone().text(), 'text/html');
  // What a host gives in place of a page that it lacks is not worth keeping.
  if (html.querySelector('[data-search-page]') === null) return;
  const loaded = loadedFiles(page);
  if (!loaded.some((file) => file.includes('/search-page-'))) throw new Error('its script is still to come');
  const files = new Set([...namedIn(html, page), ...loaded]);
  await navigator.serviceWorker.register(new URL('worker.js', page));
  const cache = await caches.open(`hoego-search-page ${page.pathname}`);
  await cache.addAll([...files]);
  await cache.put(page, answer);
  for (const { url } of await cache.keys()) if (!files.has(url) && url !== page.href) await cache.delete(url);
}

/** The styles and scripts that a page of this site names. */
function namedIn(html: Document, page: URL): readonly string[] {
  const named = html.querySelectorAll('link[rel~="stylesheet"], link[rel~="icon"], script[src]');
  return [...named]
    .map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', page))
    .filter(({ origin }) => origin === page.origin)
    .map(({ href }) => href);
}

/** The scripts that were loaded of this site, and what its styles have loaded. The index is kept by who reads it. */
function loadedFiles({ origin, href }: URL): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ responseStatus }) => !(responseStatus >= 400))
    .filter(({ name, initiatorType }) => /\.m?js$/.test(new URL(name).pathname) || initiatorType === 'css')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === origin && !name.startsWith(href));
}

import { namedFiles } from './named-files.ts';
import type { Pace } from './pace.ts';

/**
 * Keeps the page of search for readers without a network, with all that it loads; also for who has only used the dialog
 * on another page. A service worker gives it back; it is in charge of this one page, so that it can never show an old
 * version of any other. Where browsers have no such thing nothing is kept.
 * @throws when not all of it can be had yet
 */
export async function keepPage(page: URL, pace: Pace): Promise<void> {
  if (!('serviceWorker' in navigator) || policy === null) return;
  await pace();
  const answer = await fetch(page, { priority: 'low' });
  const html = await answer.clone().text();
  // What a host gives in place of a page that it lacks is not worth keeping.
  if (!html.includes('data-search-page')) return;
  const loaded = loadedFiles(page);
  if (!loaded.some((file) => file.includes('/search-page-'))) throw new Error('its script is still to come');
  const files = new Set([...namedFiles(html, page), ...loaded]);
  await navigator.serviceWorker.register(policy.createScriptURL(new URL('worker.js', page).href));
  const cache = await caches.open(`hoego-search-page ${page.pathname}`);
  for (const file of files) {
    await pace();
    await cache.add(new Request(file, { priority: 'low' }));
  }
  await cache.put(page, answer);
  for (const { url } of await cache.keys()) if (!files.has(url) && url !== page.href) await cache.delete(url);
}

/** Lets a site with Trusted Types tell our worker from what others put into its pages. */
const policy = workerPolicy();

/** Null where a site allows no policy of this name: then it has no worker. */
function workerPolicy(): Pick<TrustedScriptPolicy, 'createScriptURL'> | null {
  const asIs = { createScriptURL: (address: string) => address };
  try {
    return globalThis.trustedTypes?.createPolicy('hoego-search', asIs) ?? asIs;
  } catch {
    return null;
  }
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

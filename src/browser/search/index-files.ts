import { indexNames } from '../../search/index/index-description.ts';
import type { LoadFile } from '../../search/query/index-reader.ts';

/**
 * Loads files of the index and keeps them in the browser. All but the description have a mark of their content in their
 * names and are asked for once; the description is asked for every time, and where it says something new the files of
 * the old index are thrown away. Without a network what is kept answers.
 * @param page the address of the page of search, below which the index lies
 */
export function createIndexFiles(page: URL): LoadFile {
  // Only secure pages have storage, and a reader may have forbidden it: then the network alone does.
  const open = () => globalThis.caches?.open(`hoego-search ${page.pathname}`).catch(() => undefined);
  const opened = open();

  async function description(address: URL): Promise<string> {
    const cache = await opened;
    const kept = await cache?.match(address);
    try {
      const text = await fetched(address, 'no-cache');
      if (cache === undefined || text === (await kept?.clone().text())) return text;
      for (const request of await cache.keys()) await cache.delete(request);
      await put(cache, address, text);
      return text;
    } catch (error) {
      if (kept === undefined) throw error;
      return kept.text();
    }
  }

  return async (name) => {
    const address = new URL(name, page);
    if (name === indexNames.description) return description(address);
    const cache = await opened;
    const kept = await cache?.match(address);
    if (kept !== undefined) return kept.text();
    const text = await fetched(address, 'default');
    if (cache !== undefined) await put(cache, address, text);
    return text;
  };
}

/** @throws when the file cannot be had */
async function fetched(address: URL, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status}: ${address.pathname}`);
  return response.text();
}

/** A full disk is no reason to fail. */
async function put(cache: Cache, address: URL, text: string): Promise<void> {
  await cache.put(address, new Response(text)).catch(() => undefined);
}

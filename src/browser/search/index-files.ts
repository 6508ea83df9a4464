import { indexNames } from '../../search/index/index-description.ts';
import type { LoadFile } from '../../search/query/load-once.ts';
import { openIndexCache } from './index-cache.ts';

/** The files of the index of a site. */
export interface IndexFiles {
  readonly load: LoadFile;
  /** Whether the site has another index by now than the one that was loaded; `false`, too, where nobody can tell. */
  hasChanged(): Promise<boolean>;
}

/**
 * Loads files of the index and keeps in the browser what could be read of them. All but the description have a mark of their
 * content in their names and are asked for once; the description is asked for every time, and where it says something new
 * the files of the old index are thrown away. Without a network, or where something else answers in its place, what is
 * kept does.
 * @param page the address of the page of search, below which the index lies
 * @param priority that of the requests: low for what nobody waits for
 */
export function createIndexFiles(page: URL, priority: RequestPriority = 'auto'): IndexFiles {
  const opened = openIndexCache(page);
  let loaded: string | null = null;

  async function description<T>(address: URL, read: (text: string) => T): Promise<T> {
    const cache = await opened;
    const kept = await textIn(cache, address);
    try {
      const text = await fetched(address, { cache: 'no-cache', priority });
      const said = read(text);
      loaded = text;
      if (cache === null || text === kept) return said;
      for (const request of await cache.keys()) await cache.delete(request);
      await put(cache, address, text);
      return said;
    } catch (error) {
      if (kept === null) throw error;
      loaded = kept;
      return read(kept);
    }
  }

  async function file<T>(address: URL, read: (text: string) => T): Promise<T> {
    const cache = await opened;
    const kept = await textIn(cache, address);
    if (kept !== null) {
      try {
        return read(kept);
      } catch {
        await cache?.delete(address);
      }
    }
    const { text, said } = await readFrom(address, read, priority);
    if (cache !== null) await put(cache, address, text);
    return said;
  }

  return {
    load: (name, read) => {
      const address = new URL(name, page);
      return name === indexNames.description ? description(address, read) : file(address, read);
    },
    hasChanged: async () => {
      const before = loaded;
      const address = new URL(indexNames.description, page);
      const now = await fetched(address, { cache: 'no-cache', priority }).catch(() => before);
      return before !== null && now !== before;
    },
  };
}

async function textIn(cache: Cache | null, address: URL): Promise<string | null> {
  return (await (await cache?.match(address))?.text()) ?? null;
}

/** Reads a file; once more from the host itself where what came is no such file, for the browser may keep that since long. */
async function readFrom<T>(address: URL, read: (text: string) => T, priority: RequestPriority) {
  const text = await fetched(address, { priority });
  try {
    return { text, said: read(text) };
  } catch {
    const anew = await fetched(address, { cache: 'reload', priority });
    return { text: anew, said: read(anew) };
  }
}

/** @throws when the file cannot be had */
async function fetched(address: URL, how: RequestInit): Promise<string> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${response.status}: ${address.pathname}`);
  return response.text();
}

/** A full disk is no reason to fail. */
async function put(cache: Cache, address: URL, text: string): Promise<void> {
  await cache.put(address, new Response(text)).catch(() => undefined);
}

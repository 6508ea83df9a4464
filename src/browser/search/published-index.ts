import { createSearchClient, type SearchClient } from '../../search/client.ts';
import { createIndexFiles } from './index-files.ts';
import { keepLater } from './keep-later.ts';

/** The index that a site has now, also when it is published anew under an open page. */
export interface PublishedIndex {
  /** Loads what every query needs, before there is one. */
  prepare(): Promise<void>;
  /**
   * Asks the index. What fails is asked once more of the index that is there by then: of an old one not all files need
   * be left.
   */
  ask<Value>(work: (client: SearchClient) => Promise<Value>): Promise<Value>;
}

/** Milliseconds between two looks at whether there is another index, while somebody searches. */
const pause = 4000;

/**
 * @param page the address of the page of search, below which the index lies
 * @param changed hears that there is another index, so that what is shown may be asked for again
 */
export function createPublishedIndex(page: URL, changed: () => void): PublishedIndex {
  let { client, files } = open(page);
  let looked = performance.now();
  let waiting = 0;

  async function look(): Promise<void> {
    looked = performance.now();
    const own = files;
    if (!(await own.hasChanged()) || own !== files) return;
    ({ client, files } = open(page));
    changed();
  }

  function lookSoon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), Math.max(0, looked + pause - performance.now()));
  }

  /** Somebody comes back to the page, maybe from where it was written. */
  function lookNow(): void {
    if (document.visibilityState === 'visible') void look();
  }
  document.addEventListener('visibilitychange', lookNow);
  addEventListener('focus', lookNow);

  return {
    prepare: () => client.prepare(),
    ask: async (work) => {
      const own = client;
      try {
        const value = await work(own);
        keepLater(page);
        lookSoon();
        return value;
      } catch {
        if (own === client) ({ client, files } = open(page));
        return work(client);
      }
    },
  };
}

function open(page: URL) {
  const files = createIndexFiles(page);
  return { files, client: createSearchClient(files.load) };
}

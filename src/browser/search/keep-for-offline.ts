import { keepIndex } from './keep-index.ts';
import { keepPage } from './keep-page.ts';

let isBusy = false;
let page: Promise<void> | null = null;

/**
 * Keeps what search needs without a network, for somebody who has searched: the page of search and its index, when the browser
 * has nothing else to do. Not for readers who save data. What could not be kept is tried again the next time.
 * @param address that of the page of search
 */
export function keepForOffline(address: URL): void {
  if (isBusy || savesData()) return;
  isBusy = true;
  void keepAll(address)
    .catch(() => undefined)
    .finally(() => {
      isBusy = false;
    });
}

async function keepAll(address: URL): Promise<void> {
  await idle();
  // So that it is among what is kept.
  await import('../../search/query/search-errors.ts');
  page ??= keepPage(address).catch((error) => {
    page = null;
    throw error;
  });
  await page;
  await keepIndex(address, idle);
}

/** Milliseconds for which a browser that always has something else to do is left to it. */
const patience = 1000;

/** Resolves when the browser has nothing else to do, or soon. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, patience / 5);
  });
}

/** Only Chromium tells. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

import { keepIndex } from './keep-index.ts';
import { keepPage } from './keep-page.ts';
import { createPace, isDear } from './pace.ts';

let isBusy = false;
let page: Promise<void> | null = null;

/**
 * Keeps what search needs without a network, for somebody who has searched: the page of search and its index, at a pace
 * that is not felt. Not for readers who save data, nor over a slow network. What could not be kept is tried again the
 * next time.
 * @param address that of the page of search
 */
export function keepForOffline(address: URL): void {
  if (isBusy || isDear()) return;
  isBusy = true;
  void keepAll(address)
    .catch(() => undefined)
    .finally(() => {
      isBusy = false;
    });
}

async function keepAll(address: URL): Promise<void> {
  const pace = createPace();
  // So that it is among what is kept.
  await import('../../search/query/search-errors.ts');
  page ??= keepPage(address, pace).catch((error) => {
    page = null;
    throw error;
  });
  await page;
  await keepIndex(address, pace);
}

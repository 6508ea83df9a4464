/**
 * Keeps what search needs without a network, once what does so has been loaded: no answer waits for it.
 * @param page the address of the page of search
 */
export function keepLater(page: URL): void {
  import('./keep-for-offline.ts')
    .then(({ keepForOffline }) => keepForOffline(page))
    // Without a network it is not there, and there is nothing to keep.
    .catch(() => undefined);
}

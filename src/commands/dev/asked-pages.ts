import type { UrlPath } from '../../kernel/paths.ts';

/** The pages that were asked for last: those that somebody looks at. */
export interface AskedPages {
  note(address: UrlPath): void;
  has(address: UrlPath): boolean;
}

/** More tabs than this nobody watches. */
const most = 12;

export function createAskedPages(): AskedPages {
  const addresses = new Set<UrlPath>();
  return {
    note: (address) => {
      // A set keeps the order in which things came to it.
      addresses.delete(address);
      addresses.add(address);
      if (addresses.size <= most) return;
      for (const oldest of addresses) {
        addresses.delete(oldest);
        return;
      }
    },
    has: (address) => addresses.has(address),
  };
}

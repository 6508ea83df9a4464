import type { Digest } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';
import type { Store } from './task.ts';

/** A store that lasts as long as the process. */
export function createMemoryStore(): Store {
  const values = new Map<Digest, Plain>();
  return {
    get: async (key) => values.get(key),
    put: async (key, value) => {
      values.set(key, value);
    },
  };
}

/** The store that remembers nothing: every build with it is a cold one. */
export const noStore: Store = { get: async () => undefined, put: async () => {} };

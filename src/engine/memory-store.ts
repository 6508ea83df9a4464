import type { Digest } from '../kernel/digest.ts';
import type { Remembered, Store } from './task.ts';

/** A store that lasts as long as the process. An empty one makes the build that uses it a cold one. */
export function createMemoryStore(): Store {
  const outcomes = new Map<Digest, Remembered>();
  const blobs = new Map<Digest, Uint8Array>();
  return {
    get: (key) => outcomes.get(key),
    put: (key, remembered) => void outcomes.set(key, remembered),
    hasBlob: (digest) => blobs.has(digest),
    blob: (digest) => blobs.get(digest),
    putBlob: ({ digest, bytes }) => void blobs.set(digest, bytes),
  };
}

/**
 * Remembers outcomes in memory over a store that may be slower. Blobs, which are large, stay where they are.
 */
export function createLayeredStore(below: Store): Store {
  const outcomes = new Map<Digest, Remembered>();
  return {
    get: (key) => {
      const near = outcomes.get(key);
      if (near !== undefined) return near;
      const found = below.get(key);
      if (found !== undefined) outcomes.set(key, found);
      return found;
    },
    put: (key, remembered) => {
      outcomes.set(key, remembered);
      below.put(key, remembered);
    },
    hasBlob: below.hasBlob,
    blob: below.blob,
    putBlob: below.putBlob,
  };
}

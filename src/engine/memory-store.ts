import type { Digest } from '../kernel/digest.ts';
import type { Remembered, Store } from './task.ts';

/** A store that lasts as long as the process. An empty one makes the build that uses it a cold one. */
export function createMemoryStore(): Store {
  const outcomes = new Map<Digest, Remembered>();
  const blobs = new Map<Digest, Uint8Array>();
  return {
    get: (key) => outcomes.get(key),
    has: (key) => outcomes.has(key),
    put: (key, remembered) => void outcomes.set(key, remembered),
    hasBlob: (digest) => blobs.has(digest),
    blob: (digest) => blobs.get(digest),
    putBlob: ({ digest, bytes }) => void blobs.set(digest, bytes),
  };
}

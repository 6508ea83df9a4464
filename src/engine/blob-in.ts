import type { Digest } from '../kernel/digest.ts';
import { LostBlob } from './lost-blob.ts';
import type { Store } from './task.ts';

/**
 * A blob that a store must have.
 * @throws LostBlob
 */
export function blobIn(store: Store, digest: Digest): Uint8Array {
  const bytes = store.blob(digest);
  if (bytes === undefined) throw new LostBlob(digest);
  return bytes;
}

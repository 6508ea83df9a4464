import { Buffer } from 'node:buffer';
import { blobIn } from '../engine/blob-in.ts';
import type { Store } from '../engine/task.ts';
import type { Digest } from '../kernel/digest.ts';
import { followRecipe, type Recipe } from '../rendering/recipe.ts';

/**
 * The bytes of a rendered page, put together when they are needed.
 * @throws LostBlob
 */
export function bytesOfRecipe(recipe: Digest, store: Store): Uint8Array {
  const blob = (digest: Digest) => blobIn(store, digest);
  const { body, ...around }: Recipe = JSON.parse(Buffer.from(blob(recipe)).toString());
  return followRecipe(around, body === null ? null : blob(body));
}

import { blobIn } from '../engine/blob-in.ts';
import type { Store } from '../engine/task.ts';
import type { Digest } from '../kernel/digest.ts';
import { followRecipe } from '../rendering/recipe.ts';
import { recipeIn } from '../rendering/recipe-blob.ts';

/**
 * The bytes of a rendered page, put together when they are needed.
 * @throws LostBlob
 */
export function bytesOfRecipe(recipe: Digest, store: Store): Uint8Array {
  const blob = (digest: Digest) => blobIn(store, digest);
  const { body, ...around } = recipeIn(blob(recipe));
  return followRecipe(around, body === null ? null : blob(body));
}

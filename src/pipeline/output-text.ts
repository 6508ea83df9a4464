import { Buffer } from 'node:buffer';
import { LostBlob } from '../engine/lost-blob.ts';
import type { Store } from '../engine/task.ts';
import type { Digest } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { Recipe } from '../rendering/recipe.ts';
import { bytesOfRecipe } from './bytes-of-recipe.ts';

/** Gives the bytes of a source that is copied; null when it is gone. */
export type ReadCopy = (from: SourcePath) => Promise<Uint8Array | null>;

/**
 * The text of an output.
 * @param known bodies of posts that need not be read: of a page that shows one only what stands around it is given
 * @returns null for what is no text
 * @throws LostBlob
 */
export async function textOfOutput(
  { content }: OutputFile,
  known: ReadonlySet<Digest>,
  store: Store,
  copied: ReadCopy,
): Promise<string | null> {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'blob':
      return textOfBytes(store.blob(content.blob) ?? null);
    case 'copy':
      return textOfBytes(await copied(content.from));
    case 'recipe': {
      const recipe: Recipe = JSON.parse(textOfBlob(content.recipe, store));
      if (recipe.body === null || !known.has(recipe.body)) {
        return Buffer.from(bytesOfRecipe(content.recipe, store)).toString();
      }
      const inserted = recipe.insertions.map(({ text }) => text);
      return [...recipe.pieces.flat(), ...inserted].join('\0');
    }
  }
}

/** @throws LostBlob */
export function textOfBlob(digest: Digest, store: Store): string {
  const bytes = store.blob(digest);
  if (bytes === undefined) throw new LostBlob(digest);
  return Buffer.from(bytes).toString();
}

function textOfBytes(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

import { Buffer } from 'node:buffer';
import { blobIn } from '../engine/blob-in.ts';
import type { Store } from '../engine/task.ts';
import type { Digest } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { recipeIn } from '../rendering/recipe-blob.ts';
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
      const { body, insertions, pieces } = recipeIn(blobIn(store, content.recipe));
      if (body === null || !known.has(body)) return textOf(bytesOfRecipe(content.recipe, store));
      const inserted = insertions.map(({ text }) => text);
      return [...pieces.flat(), ...inserted].map(textOf).join('\0');
    }
  }
}

/** @throws LostBlob */
export function textOfBlob(digest: Digest, store: Store): string {
  return textOf(blobIn(store, digest));
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

function textOfBytes(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

import { Buffer } from 'node:buffer';
import { type Blob, blobOfTexts } from '../kernel/blob.ts';
import type { Digest } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Recipe } from './recipe.ts';

/** What stands before the texts of a recipe, as a line of JSON: those of its insertions come first, then its pieces. */
type Head = {
  readonly body: Digest | null;
  /** The places of its insertions. */
  readonly places: readonly number[];
  /** How many texts each piece has; null for one that is a text itself. */
  readonly fills: readonly (number | null)[];
  /** How many bytes each text has. */
  readonly lengths: readonly number[];
};

const lineFeed = 10;

/**
 * A recipe as it is stored. Its texts are there as the page will have them, in UTF-8 and unescaped, so whoever puts pages
 * together, one thread for all workers, copies bytes and never decodes a text.
 */
export function blobOfRecipe({ body, insertions, pieces }: Recipe): Blob {
  const places = insertions.map(({ at }) => at);
  const fills = pieces.map((piece) => (typeof piece === 'string' ? null : piece.length));
  const texts = [...insertions.map(({ text }) => text), ...pieces.flat()];
  return blobOfTexts(texts, (lengths) => {
    const head: Head = { body, places, fills, lengths };
    return `${JSON.stringify(head)}\n`;
  });
}

/**
 * The recipe that `blobOfRecipe` stored. Its texts are views of these bytes.
 * @throws when they are not the whole of what it stored
 */
export function recipeIn(bytes: Uint8Array): Recipe<Uint8Array> {
  const begin = bytes.indexOf(lineFeed) + 1;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, begin).toString('latin1');
  const { body, places, fills, lengths }: Head = JSON.parse(head);
  const texts = textsIn(bytes, begin, lengths).values();
  const take = () => {
    const { value } = texts.next();
    invariant(value, 'a recipe has every text that its head names');
    return value;
  };
  const insertions = places.map((at) => ({ at, text: take() }));
  const pieces = fills.map((count) => (count === null ? take() : Array.from({ length: count }, take)));
  invariant(texts.next().done, 'a recipe has no text that its head does not name');
  return { body, insertions, pieces };
}

function textsIn(bytes: Uint8Array, begin: number, lengths: readonly number[]): readonly Uint8Array[] {
  let end = begin;
  const texts = lengths.map((length) => {
    const from = end;
    end += length;
    return bytes.subarray(from, end);
  });
  invariant(end === bytes.length, 'the texts of a recipe are as long as its head says');
  return texts;
}

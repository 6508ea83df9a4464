import { Buffer } from 'node:buffer';
import type { Digest } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';

/**
 * A rendered page before the text of its post is put in: most of a page is the post, and a page that is rendered again
 * because a title beside it changed need not move it. Equal recipes are equal bytes.
 *
 * Its texts are strings where it is written, and UTF-8 where it is read (`recipe-blob.ts`).
 */
export type Recipe<Text extends string | Uint8Array = string> = {
  /** The HTML of the post that the page shows, if it shows one. */
  readonly body: Digest | null;
  /** What is put into the body without taking anything out of it, in order; `at` is a byte that it stands before. */
  readonly insertions: readonly Insertion<Text>[];
  /** Text as it is; or the body, with what fills its holes, already escaped. */
  readonly pieces: readonly (Text | readonly Text[])[];
};

export type Insertion<Text extends string | Uint8Array = string> = {
  readonly at: number;
  readonly text: Text;
};

/** What cuts the HTML of a post at its holes; no text contains it. */
const cut = 0;

/**
 * The bytes of a page.
 * @param body the bytes that `recipe.body` names; null where it names none
 */
export function followRecipe(
  { insertions, pieces }: Omit<Recipe<Uint8Array>, 'body'>,
  body: Uint8Array | null,
): Uint8Array {
  const parts = pieces.flatMap((piece) => {
    if (piece instanceof Uint8Array) return [piece];
    invariant(body, 'the page shows a post');
    return filled(body, piece, insertions);
  });
  return Buffer.concat(parts);
}

function filled(
  body: Uint8Array,
  fills: readonly Uint8Array[],
  insertions: readonly Insertion<Uint8Array>[],
): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let from = 0;
  let next = 0;
  const take = (until: number) => {
    for (let found = insertions[next]; found !== undefined && found.at <= until; found = insertions[++next]) {
      parts.push(body.subarray(from, found.at), found.text);
      from = found.at;
    }
    parts.push(body.subarray(from, until));
  };
  for (const fill of fills) {
    const hole = body.indexOf(cut, from);
    invariant(hole >= 0, 'every fill has its hole');
    take(hole);
    parts.push(fill);
    from = hole + 1;
  }
  invariant(body.indexOf(cut, from) < 0, 'every hole is filled');
  take(body.length);
  return parts;
}

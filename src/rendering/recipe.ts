import { Buffer } from 'node:buffer';
import type { Digest } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';

/**
 * A rendered page before the text of its post is put in: most of a page is the post, and a page that is rendered again
 * because a title beside it changed need not move it. Equal recipes are equal bytes.
 */
export type Recipe = {
  /** The HTML of the post that the page shows, if it shows one. */
  readonly body: Digest | null;
  /** Text as it is; or the body, with what fills its holes, already escaped. */
  readonly pieces: readonly (string | readonly string[])[];
};

/** What cuts the HTML of a post at its holes; no text contains it. */
const cut = 0;

/**
 * The bytes of a page.
 * @param body the bytes that `recipe.body` names; null where it names none
 */
export function followRecipe({ pieces }: Recipe, body: Uint8Array | null): Uint8Array {
  const parts = pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [Buffer.from(piece)];
    invariant(body, 'the page shows a post');
    return filled(body, piece);
  });
  return Buffer.concat(parts);
}

function filled(body: Uint8Array, fills: readonly string[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const fill of fills) {
    const hole = body.indexOf(cut, from);
    invariant(hole >= 0, 'every fill has its hole');
    parts.push(body.subarray(from, hole), Buffer.from(fill));
    from = hole + 1;
  }
  invariant(body.indexOf(cut, from) < 0, 'every hole is filled');
  parts.push(body.subarray(from));
  return parts;
}

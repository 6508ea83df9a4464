import { paragraph } from './prose.mjs';

/**
 * The footnotes of one post, numbered as they are referred to.
 * @param {import('./create-random.mjs').Random} r
 * @param {boolean} hasSome whether the post has footnotes at all
 */
export function createFootnotes(r, hasSome) {
  const notes = [];
  return {
    /** A reference to a new footnote, in every other place; otherwise an empty text. */
    refer() {
      if (!hasSome || !r.chance(0.5)) return '';
      notes.push(`[^${notes.length + 1}]: ${paragraph(r, 1)}`);
      return `[^${notes.length}]`;
    },
    /** The lines for the end of the post. */
    texts: () => notes.flatMap((note) => [note, '']),
  };
}

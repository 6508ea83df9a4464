import { isSyllable } from '../hangul/syllable.ts';

/** Terms are parted into so many groups; each is made into files by itself, and only where one of its terms changed. */
export const groupCount = 32;

/** The group of what errors are known by. */
export const errorGroup = groupCount;

/** Marks a term that is part of an error's signature. */
export const errorMark = '!';

/** Where a term is: its group, and the file of that group. */
export type Shard = { readonly group: number; readonly file: number };

/**
 * The file of a term. Hangul words that begin alike are in one, so that one request brings a word, its compounds and
 * its first pair of syllables; for the rest it is chance, and so it stays where it is when others come.
 * @param filesOf how many files a group has: a power of two
 */
export function shardOf(term: string, filesOf: (group: number) => number): Shard {
  const number = hash(beginningOf(term));
  const group = term.startsWith(errorMark) ? errorGroup : number % groupCount;
  return { group, file: Math.floor(number / groupCount) % Math.max(1, filesOf(group)) };
}

/** The group of a term. */
export function groupOf(term: string): number {
  return shardOf(term, () => 1).group;
}

/**
 * What decides a term's place: of Hangul its first two syllables; of all else, where many begin alike, all of it but a
 * mark.
 */
function beginningOf(term: string): string {
  return isSyllable(term) ? term.slice(0, 2) : term.replace(/=$/, '');
}

/** FNV-1a, with its bits mixed once more because the lowest decide. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

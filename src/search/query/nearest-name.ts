import { initialsOf } from '../hangul/initials.ts';
import { strokesOf } from '../hangul/strokes.ts';
import { editDistance } from './edit-distance.ts';
import type { IndexReader } from './index-reader.ts';
import { isInflected } from './is-inflected.ts';

/** Letters from which on a word may hold two slips, and below which one slip makes any word of any other. */
const letters = { hangul: { two: 9, one: 5 }, latin: { two: 8, one: 4 } };

/**
 * The name that was meant by a word which is no name: the one it takes fewest slips to come from. Of several it is the one
 * that more posts have in their titles and headings, and one as long as the word.
 * @returns null when none is near
 */
export async function nearestName(word: string, index: IndexReader): Promise<string | null> {
  const typed = strokesOf(word);
  const { one, two } = isLatin(word) ? letters.latin : letters.hangul;
  const most = typed.length >= two ? 2 : typed.length >= one ? 1 : 0;
  if (most === 0) return null;
  let best: { readonly name: string; readonly cost: number } | null = null;
  const names = await index.namesLike(beginningOf(word));
  for (const [name, entry] of names) {
    const distance = editDistance(typed, strokesOf(name), most);
    if (distance > most || isInflected(name, entry, names)) continue;
    const cost =
      distance - Math.min(0.4, entry.posts.length * 0.04) - (name.length === word.length ? 0.2 : 0);
    if (best === null || cost < best.cost) best = { name, cost };
  }
  return best?.name ?? null;
}

function isLatin(word: string): boolean {
  return /^[a-z]/i.test(word);
}

/** A slip is seldom in the first letter of a word, nor in the first consonants of its first two syllables. */
function beginningOf(word: string): string {
  if (isLatin(word)) return word.charAt(0).toLowerCase();
  return initialsOf(word)
    .replace(/[^ㄱ-ㅎ]/g, '')
    .slice(0, 2);
}

import { initialsOf } from '../hangul/initials.ts';
import type { IndexReader } from './index-reader.ts';
import { isInflected } from './is-inflected.ts';
import type { NameEntry } from './name-entry.ts';

/** A name, and how well it is what somebody abbreviated. */
export type LikelyName = { readonly name: string; readonly entry: NameEntry; readonly weight: number };

/** Of a few letters there may be hundreds. */
const mostNames = 6;

/**
 * Names that begin as a text does in which consonants stand for syllables: `ㄷㅋ`, and `도ㅋ` while 커 is still being typed.
 * Those it is all of come first, then those of titles.
 */
export async function namesByInitials(text: string, index: IndexReader): Promise<readonly LikelyName[]> {
  const found: LikelyName[] = [];
  const names = await index.namesLike(initialsOf(text));
  for (const [name, entry] of names) {
    if (!beginsLike(name, text) || isInflected(name, entry, names)) continue;
    const isWhole = name.length === text.length;
    const place = entry.posts.some(({ isInTitle }) => isInTitle) ? 1 : entry.posts.length > 0 ? 0.7 : 0.35;
    found.push({ name, entry, weight: place * (isWhole ? 1 : 0.5) });
  }
  return found
    .sort(
      (a, b) =>
        b.weight - a.weight || b.entry.posts.length - a.entry.posts.length || (a.name < b.name ? -1 : 1),
    )
    .slice(0, mostNames);
}

function beginsLike(name: string, text: string): boolean {
  if (name.length < text.length) return false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter !== name.charAt(at) && letter !== initialsOf(name.charAt(at))) return false;
  }
  return true;
}

import { strokesOf } from '../hangul/strokes.ts';
import { nameKey } from '../index/name-key.ts';
import { editDistance } from './edit-distance.ts';
import type { IndexReader } from './index-reader.ts';
import { isInflected } from './is-inflected.ts';

/** Names that are offered to somebody who found nothing. */
const offered = 4;

/** More of a word than this share of its strokes is another word, unless a name begins it. */
const mostDifferent = 0.4;

/** A query of words has few; in more of them, or in longer ones, nobody mistyped a name. */
const longest = { words: 10, length: 40 };

/**
 * Names of titles, tags and headings that begin as a word of the query does and are written somewhat like it, the
 * nearest first.
 */
export async function namesNear(query: string, index: IndexReader): Promise<readonly string[]> {
  const words = new Set(firstWords(query.normalize('NFC')).map(nameKey));
  const found = await Promise.all([...words].filter((word) => word !== '').map((word) => near(word, index)));
  const all = found
    .flat()
    .sort((a, b) => a.share - b.share || b.posts - a.posts || (a.name < b.name ? -1 : 1));
  return withoutLonger([...new Set(all.map(({ name }) => name))]).slice(0, offered);
}

/** Without names that go on from a nearer one: beside 쿠버네티스 there is no need of 쿠버네티스힙. */
function withoutLonger(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => !names.slice(0, at).some((nearer) => name.startsWith(nearer)));
}

function firstWords(query: string): readonly string[] {
  const words = query.slice(0, longest.words * longest.length).split(/\s+/);
  return words.filter(({ length }) => length <= longest.length).slice(0, longest.words);
}

async function near(word: string, index: IndexReader) {
  const typed = strokesOf(word);
  const slips = Math.floor(typed.length * mostDifferent);
  const names = await index.namesLike(word.slice(0, 1));
  return [...names].flatMap(([name, entry]) => {
    const { posts } = entry;
    if (posts.length === 0 || isInflected(name, entry, names)) return [];
    const most = word.startsWith(name) ? typed.length : slips;
    // The word itself was looked for and found nothing.
    const distance = editDistance(typed, strokesOf(name), most);
    return distance === 0 || distance > most
      ? []
      : [{ name, share: distance / typed.length, posts: posts.length }];
  });
}

import { withoutParticle } from '../analyse/particles.ts';
import { strokesOf } from '../hangul/strokes.ts';
import { nameKey } from '../index/name-key.ts';
import { editDistance } from './edit-distance.ts';
import type { IndexReader } from './index-reader.ts';

/** Names that are offered to somebody who found nothing. */
const offered = 4;

/** More of a word than this share of its strokes is another word. */
const mostDifferent = 0.6;

/** A query of words has few; in more of them, or in longer ones, nobody mistyped a name. */
const most = { words: 10, length: 40 };

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
  return [...new Set(all.map(({ name }) => name))].slice(0, offered);
}

function firstWords(query: string): readonly string[] {
  const words = query.slice(0, most.words * most.length).split(/\s+/);
  return words.filter(({ length }) => length <= most.length).slice(0, most.words);
}

async function near(word: string, index: IndexReader) {
  const typed = strokesOf(word);
  const slips = Math.floor(typed.length * mostDifferent);
  const names = await index.namesLike(word.slice(0, 1));
  return [...names].flatMap(([name, { posts }]) => {
    // A name with its particle leads nowhere that the name does not.
    if (posts.length === 0 || names.has(withoutParticle(name) ?? '')) return [];
    // The word itself was looked for and found nothing.
    const distance = editDistance(typed, strokesOf(name), slips);
    return distance === 0 || distance > slips
      ? []
      : [{ name, share: distance / typed.length, posts: posts.length }];
  });
}

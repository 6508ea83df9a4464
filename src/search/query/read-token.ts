import { bigramsOf } from '../analyse/bigrams.ts';
import { englishMark, englishStem } from '../analyse/english-stem.ts';
import { identifierParts, squashed } from '../analyse/identifiers.ts';
import { stemOf } from '../analyse/stems.ts';
import { typedInEnglish, typedInKorean } from '../hangul/keyboard.ts';
import { hangulBeginnings, latinBeginnings, soundsLike } from '../hangul/loanword.ts';
import { isSyllable } from '../hangul/syllable.ts';
import type { IndexReader } from './index-reader.ts';
import { isInflected } from './is-inflected.ts';
import { namesByInitials } from './names-by-initials.ts';
import { nearestName } from './nearest-name.ts';
import { verbScores } from './word-scores.ts';

/** Why a word was read as another. */
export type RewriteKind = 'initials' | 'keyboard' | 'typo' | 'sound' | 'beginning';

/** What a word of a query is taken for. */
export type Reading = {
  readonly typed: string;
  /** How it was read; null as it was typed. */
  readonly kind: RewriteKind | null;
  /** What to look for, the likeliest first: any of these will do. */
  readonly choices: readonly Choice[];
  /** Whether the site has it. */
  readonly isKnown: boolean;
};

/** A text to look for, and how much it counts beside the others. */
export type Choice = { readonly text: string; readonly weight: number };

/** How a word of a query is taken: as what is likeliest, or just as it was typed. */
export type ReadToken = (typed: string, index: IndexReader) => Promise<Reading>;

/** Takes a word as it was typed, for somebody who does not want it read otherwise. */
export const readAsTyped: ReadToken = async (typed) => asTyped(typed, true);

/**
 * Reads a word of a query. As it was typed, whenever the site knows it so: only a word that nobody wrote is taken for another,
 * by what is the likeliest for a Korean at a keyboard: initials, the wrong keyboard mode, a slip, an English word
 * written by its sound. None of that is tried without a name of this site that it leads to.
 */
export async function readToken(typed: string, index: IndexReader): Promise<Reading> {
  if (/^[가-힣ㄱ-ㅎ]*[ㄱ-ㅎ][가-힣ㄱ-ㅎ]*$/.test(typed) && typed.length > 1) {
    const names = await namesByInitials(typed, index);
    if (names.length > 0)
      return {
        typed,
        kind: 'initials',
        // A name that no title has may be written in the other script there.
        choices: names.flatMap(({ name, entry, weight }) =>
          [name, ...(entry.posts.length === 0 ? entry.synonyms : [])].map((text) => ({ text, weight })),
        ),
        isKnown: true,
      };
  }
  if (/^[가-힣ㄱ-ㅎㅏ-ㅣ]+$/.test(typed)) return readHangul(typed, index);
  if (/^[A-Za-z]+$/.test(typed)) return readLatin(typed, index);
  return asTyped(typed, true);
}

function asTyped(typed: string, isKnown: boolean): Reading {
  return { typed, kind: null, choices: [{ text: typed, weight: 1 }], isKnown };
}

function as(typed: string, kind: RewriteKind, ...names: readonly string[]): Reading {
  const choices = names.map((text, at) => ({ text, weight: at === 0 ? 1 : 0.8 }));
  return { typed, kind, choices, isKnown: true };
}

async function readHangul(typed: string, index: IndexReader): Promise<Reading> {
  if (/^[가-힣]+$/.test(typed) && (await isKnownHangul(typed, index))) return asTyped(typed, true);
  const latin = squashed(typedInEnglish(typed));
  if (latin.length >= 2 && (await isKnownLatin(latin, index))) return as(typed, 'keyboard', latin);
  const stem = stemOf(typed);
  const near = (await nearestName(typed, index)) ?? (stem === typed ? null : await nearestName(stem, index));
  if (near !== null) return as(typed, 'typo', near);
  const english = await latinOf(stem, index);
  return english === null ? asTyped(typed, false) : as(typed, 'sound', english);
}

async function readLatin(typed: string, index: IndexReader): Promise<Reading> {
  const word = typed.toLowerCase();
  if (await isKnownLatin(word, index)) return asTyped(typed, true);
  if (await isKnownInParts(typed, index)) return asTyped(typed, true);
  const hangul = typedInKorean(typed);
  if (/^[가-힣]+$/.test(hangul) && (await isKnownHangul(hangul, index))) return as(typed, 'keyboard', hangul);
  const korean = await hangulOf(word, index);
  if (korean.length > 0) return as(typed, 'sound', ...korean);
  const longer = await namesBeginningWith(word, index);
  if (longer.length > 0) return as(typed, 'beginning', ...longer);
  const near = await nearestName(word, index);
  return near === null ? asTyped(typed, false) : as(typed, 'typo', near);
}

async function isKnownLatin(word: string, index: IndexReader): Promise<boolean> {
  if ((await index.name(word)) !== null || (await index.postings(word)) !== null) return true;
  const stem = englishStem(word);
  return (await index.postings(stem + englishMark)) !== null || (await index.postings(stem)) !== null;
}

/** Whether the site has all that an identifier is written of: `HikariPool` where there is a `HikariPool-1`. */
async function isKnownInParts(typed: string, index: IndexReader): Promise<boolean> {
  const parts = identifierParts(typed);
  if (parts.length < 2) return false;
  return (await Promise.all(parts.map((part) => isKnownLatin(part, index)))).every(Boolean);
}

/** Whether the site has a word: as a name, as a word, as a verb, or inside a compound. */
async function isKnownHangul(word: string, index: IndexReader): Promise<boolean> {
  const stem = stemOf(word);
  if ((await index.name(word)) !== null || (await index.name(stem)) !== null) return true;
  if (stem.length > 2) {
    if ((await index.postings(stem)) !== null || (await index.compoundsOf(stem)).length > 0) return true;
  }
  if ((await verbScores(word, index)).scores.size > 0) return true;
  return isInsideWord(stem, index);
}

/** Whether a post has all pairs of syllables of a word. */
async function isInsideWord(word: string, index: IndexReader): Promise<boolean> {
  const found = await Promise.all(bigramsOf(word).map(index.postings));
  const [first, ...others] = found.map((postings): ReadonlySet<number> => new Set(postings?.posts));
  return first !== undefined && [...first].some((post) => others.every((posts) => posts.has(post)));
}

async function namesBeginningWith(word: string, index: IndexReader): Promise<readonly string[]> {
  if (word.length < 3) return [];
  const names = [...(await index.namesLike(word))].filter(([name]) => name.startsWith(word));
  return names
    .sort(([a, x], [b, y]) => y.posts.length - x.posts.length || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name);
}

/** The English name that a Hangul word writes by its sound. */
async function latinOf(word: string, index: IndexReader): Promise<string | null> {
  for (const beginning of latinBeginnings(word)) {
    for (const name of (await index.namesLike(beginning)).keys()) if (soundsLike(word, name)) return name;
  }
  return null;
}

/** The Hangul names that write an English word by its sound, first those of most titles and headings. */
async function hangulOf(word: string, index: IndexReader): Promise<readonly string[]> {
  const found = new Map<string, number>();
  for (const beginning of hangulBeginnings(word)) {
    const names = await index.namesLike(beginning);
    for (const [name, entry] of names) {
      if (!isSyllable(name) || !soundsLike(name, word) || isInflected(name, entry, names)) continue;
      found.set(name, entry.posts.length);
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([name]) => name);
}

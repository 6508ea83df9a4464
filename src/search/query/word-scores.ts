import { bigramsOf } from '../analyse/bigrams.ts';
import { englishMark, englishStem } from '../analyse/english-stem.ts';
import { identifierParts, squashed } from '../analyse/identifiers.ts';
import { isNounBefore, withoutParticle } from '../analyse/particles.ts';
import { plainLatin } from '../analyse/plain-latin.ts';
import { nounOfPredicate } from '../analyse/predicate.ts';
import { stemOf } from '../analyse/stems.ts';
import { verbForm } from '../analyse/verb/verb-form.ts';
import { stemMark } from '../analyse/word-terms.ts';
import { isSyllable } from '../hangul/syllable.ts';
import type { IndexReader } from './index-reader.ts';
import type { Postings } from './postings.ts';
import { higher, type Scores, scaled, together, type WordScores } from './scores.ts';

/** Posts without the word itself but with all that it is made of, and those that have it. */
const whole = { without: 0.45, with: 1.2, compound: 0.8 };

/** A verb in another form counts a little less than in the one that was typed. */
const otherForm = 0.75;

/** A word of whose posts so many have it as a verb is one. */
const verbShare = 0.5;

/** Pairs of syllables, and parts of identifiers, are in other words, too: less of a word than this is chance. */
const leastOfWord = 0.5;

/** Of a long word that so many posts have, its parts need not be looked for, nor loaded. */
const enough = { syllables: 4, posts: 8 };

/** How much posts are about a word of a query. */
export async function wordScores(word: string, index: IndexReader): Promise<WordScores> {
  return isSyllable(word) ? hangulScores(word, index) : latinScores(word, index);
}

/** An identifier: as a whole, or by its parts where it stands as such nowhere. */
async function latinScores(written: string, index: IndexReader): Promise<WordScores> {
  const word = plainLatin(written);
  // Of ㅠㅠ and ㅋㅋ no letter is left.
  if (squashed(word) === '') return nothing;
  const whole = await inAnyEnding(squashed(word), index);
  const parts = identifierParts(word);
  if (whole.scores.size > 0 || parts.length < 2) return whole;
  const found = await Promise.all(parts.map((part) => termScores(part, index)));
  return { scores: together(found, leastOfWord), rarity: Math.max(...found.map(({ rarity }) => rarity)) };
}

/** An English word as it was typed, then the same with other endings. */
async function inAnyEnding(word: string, index: IndexReader): Promise<WordScores> {
  const stem = englishStem(word);
  const others = [stem + englishMark, ...(stem === word ? [] : [stem])];
  const [typed, found] = await Promise.all([
    termScores(word, index),
    Promise.all(others.map((term) => termScores(term, index))),
  ]);
  const inflected = found.filter(({ scores }) => scores.size > 0);
  const reduced = inflected.map(({ scores, rarity }) => ({ scores: scaled(scores, otherForm), rarity }));
  return typed.scores.size > 0 || reduced.length === 0 ? reduced.reduce(best, typed) : reduced.reduce(best);
}

const nothing: WordScores = { scores: new Map(), rarity: 0 };

async function termScores(term: string, index: IndexReader): Promise<WordScores> {
  const found = await index.postings(term);
  return { scores: scoresOf(found), rarity: rarityOf(found, await index.posts()) };
}

async function hangulScores(word: string, index: IndexReader): Promise<WordScores> {
  const noun = nounOfPredicate(word);
  if (noun !== null) return nounScores(noun, index);
  const bare = withoutParticle(word) ?? (word.length === 2 ? withoutParticle(word, 1) : beforeEnding(word));
  if (bare !== null && (await isWord(bare, index))) {
    const asNoun = await nounScores(bare, index);
    if (isNounBefore(bare, word.slice(bare.length))) return asNoun;
    return withVerb(word, asNoun, index);
  }
  const readings = await Promise.all(
    [word, ...(bare === null ? [] : [bare])].map((text) => nounScores(text, index)),
  );
  return withVerb(word, readings.reduce(best), index);
}

/** What may be a noun with a form of the copula: `서버`면, `서버`다. */
function beforeEnding(word: string): string | null {
  const rest = verbForm(word)?.rest ?? '';
  return rest.length > 1 && rest.length < word.length ? rest : null;
}

/** Whether a noun stands somewhere as a word, so that what follows it is surely its particle. */
async function isWord(noun: string, index: IndexReader): Promise<boolean> {
  return (await index.name(noun)) !== null || (noun.length > 2 && (await index.postings(noun)) !== null);
}

/** A word that may be a verb, too: then its forms are what was looked for, and first of them that which was typed. */
async function withVerb(word: string, asNoun: WordScores, index: IndexReader): Promise<WordScores> {
  const { scores, rarity } = await verbScores(word, index);
  const typed = new Set((await index.postings(stemOf(word)))?.posts);
  const both = [...typed].filter((post) => scores.has(post)).length;
  if (scores.size === 0 || both < verbShare * typed.size) return asNoun;
  const others = scaled(scores, otherForm);
  const same = new Map([...scores].filter(([post]) => typed.has(post)));
  return { scores: higher(others, same), rarity };
}

/** Posts that have a verb in any form; none for a word that is of no verb of this site. */
export async function verbScores(word: string, index: IndexReader): Promise<WordScores> {
  const stems = verbForm(word)?.stems ?? [];
  const found = await Promise.all(stems.map((stem) => termScores(stem + stemMark, index)));
  return found
    .filter(({ scores }) => scores.size > 0)
    .reduce(best, { scores: new Map(), rarity: Number.POSITIVE_INFINITY });
}

/** A noun: as a word of its own, in compounds, and by its pairs of syllables wherever they are. */
async function nounScores(noun: string, index: IndexReader): Promise<WordScores> {
  if (noun.length < 3) return termScores(noun, index);
  const posts = await index.posts();
  const exact = await index.postings(noun);
  const compounds = await Promise.all((await index.compoundsOf(noun)).slice(0, 8).map(index.postings));
  const rarity = rarityOf(exact, posts);
  const asWord = [
    scaled(scoresOf(exact), whole.with),
    ...compounds.map((found) => scaled(scoresOf(found), whole.compound)),
  ].reduce(higher);
  if (noun.length >= enough.syllables && asWord.size >= enough.posts) return { scores: asWord, rarity };
  const inParts = await bigramScores(noun, index);
  if (asWord.size === 0) return inParts;
  return {
    scores: higher(asWord, scaled(inParts.scores, whole.without)),
    rarity: Math.max(rarity, inParts.rarity),
  };
}

/** By pairs of syllables. */
async function bigramScores(word: string, index: IndexReader): Promise<WordScores> {
  const pairs = await Promise.all(bigramsOf(word).map((pair) => termScores(pair, index)));
  return {
    scores: together(pairs, leastOfWord),
    rarity: pairs.reduce((sum, { rarity }) => sum + rarity, 0) / pairs.length,
  };
}

/** The logarithm of how many posts there are for each that has it. */
function rarityOf(found: Postings | null, posts: number): number {
  return found === null
    ? Math.log(1 + posts)
    : Math.log(1 + (posts - found.count + 0.5) / (found.count + 0.5));
}

function scoresOf(found: Postings | null): Scores {
  return new Map(found?.posts.map((post, at) => [post, { score: found.impacts[at] ?? 0, share: 1 }]));
}

/** Of two ways to read a word a post counts by that which says more of it. */
function best(a: WordScores, b: WordScores): WordScores {
  return { scores: higher(a.scores, b.scores), rarity: Math.min(a.rarity, b.rarity) };
}

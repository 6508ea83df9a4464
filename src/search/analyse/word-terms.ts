import { initialsOf } from '../hangul/initials.ts';
import { isSyllable } from '../hangul/syllable.ts';
import { bigramsOf } from './bigrams.ts';
import { englishMark, englishStem } from './english-stem.ts';
import { identifierTerms, squashed } from './identifiers.ts';
import { isNounBefore, withoutParticle } from './particles.ts';
import { plainLatin } from './plain-latin.ts';
import { nounOfPredicate } from './predicate.ts';
import { unglued } from './unglued.ts';
import { type VerbForm, verbForm } from './verb/verb-form.ts';

/** What a word of a text is found by. */
export type WordTerms = {
  readonly terms: readonly string[];
  /** The word as a name: a noun without its particle, an identifier without its marks. */
  readonly stem: string;
  /** Whether it is a noun: by its particle, or a predicate made of it, surely; a bare word may be; a verb is not. */
  readonly noun: 'sure' | 'maybe' | 'no';
};

/** Ends the term of a verb's stem: `느리-` are all posts with a form of 느리다. */
export const stemMark = '-';

/**
 * Parts the term of a verb from what the word is if it is a noun: `서버는` looks like a form of a verb 서버다, and is none
 * because 서버 is a noun elsewhere. Only many posts together can tell: see `segmentOf`.
 */
export const unsureMark = '~';

/**
 * What a word is found by, the same when posts are read and when a query is:
 * - Hangul: the pairs of its noun's syllables, so that it is found inside compounds and whatever the spacing; the noun
 *   itself from three syllables on, so that 리스크 is not 리스트 and 스크립트; of a predicate its stem; of words written together
 *   what each is found by;
 * - anything else: the identifier and its parts.
 */
export function wordTerms(word: string): WordTerms {
  return isSyllable(word) ? hangulTerms(word) : latinTerms(word);
}

function latinTerms(written: string): WordTerms {
  const word = plainLatin(written);
  // Consonants alone, as in ㅋㅋ, and single vowels are no words to look for.
  const terms = initialsOf(word) === word && /^[ㄱ-ㅣ]/.test(word) ? [] : identifierTerms(word);
  const stem = englishStem(word.toLowerCase());
  if (stem !== word.toLowerCase())
    return { terms: [...terms, stem + englishMark], stem: squashed(word), noun: 'sure' };
  return { terms, stem: squashed(word), noun: 'sure' };
}

function hangulTerms(written: string): WordTerms {
  const [first, ...others] = unglued(written).map(termsOfOne);
  if (first === undefined || others.length === 0) return first ?? termsOfOne(written);
  return { ...first, terms: [...new Set([first, ...others].flatMap(({ terms }) => terms))] };
}

function termsOfOne(word: string): WordTerms {
  const noun = nounOfPredicate(word);
  const bare = noun ?? withoutParticle(word);
  const stem = bare ?? word;
  const isNoun = noun !== null || isNounBefore(stem, word.slice(stem.length));
  const verb = isNoun ? null : verbForm(word);
  return {
    terms: [
      ...bigramsOf(stem),
      ...(stem.length > 2 ? [stem] : []),
      ...(verb === null ? [] : verbTerms(verb, stem)),
      ...shortNoun(word),
    ],
    stem,
    noun: isNoun ? 'sure' : verb?.isSure ? 'no' : 'maybe',
  };
}

function verbTerms({ stems, isSure, rest }: VerbForm, noun: string): readonly string[] {
  const nouns = isSure ? '' : [...new Set([noun, rest])].map((one) => unsureMark + one).join('');
  return stems.map((verb) => verb + stemMark + nouns);
}

/** A noun of one syllable with its particle: `락을` -> `락`. */
function shortNoun(word: string): readonly string[] {
  if (word.length !== 2 || !/[을를은는이가의과와]$/.test(word)) return [];
  const noun = withoutParticle(word, 1);
  return noun === null ? [] : [noun];
}

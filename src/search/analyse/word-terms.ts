import { initialsOf } from '../hangul/initials.ts';
import { isSyllable } from '../hangul/syllable.ts';
import { bigramsOf } from './bigrams.ts';
import { conjugationKey } from './conjugation.ts';
import { identifierTerms, squashed } from './identifiers.ts';
import { isNounParticle, withoutParticle } from './particles.ts';
import { nounOfPredicate } from './predicate.ts';

/** What a word of a text is found by. */
export type WordTerms = {
  readonly terms: readonly string[];
  /** The word as a name: a noun without its particle, an identifier without its marks. */
  readonly stem: string;
  /** Whether it is a noun: by its particle, or a predicate made of it, surely; a bare word may be; a verb is not. */
  readonly noun: 'sure' | 'maybe' | 'no';
};

/**
 * Parts a conjugation key that a word may have by accident from what the word is if it is a noun: `서버는` looks like a form
 * of a verb 섭-, and is none because 서버 is a noun elsewhere. Only many posts together can tell: see `segmentOf`.
 */
export const unsureMark = '~';

/**
 * What a word is found by, the same when posts are read and when a query is:
 * - Hangul: the pairs of its noun's syllables, so that it is found inside compounds and whatever the spacing; the noun
 *   itself from three syllables on, so that 리스크 is not 리스트 and 스크립트; of a predicate its conjugation key;
 * - anything else: the identifier and its parts.
 */
export function wordTerms(word: string): WordTerms {
  return isSyllable(word) ? hangulTerms(word) : latinTerms(word);
}

function latinTerms(word: string): WordTerms {
  // Consonants alone, as in ㅋㅋ, and single vowels are no words to look for.
  const terms = initialsOf(word) === word && /^[ㄱ-ㅣ]/.test(word) ? [] : identifierTerms(word);
  return { terms, stem: squashed(word), noun: 'sure' };
}

function hangulTerms(word: string): WordTerms {
  const noun = nounOfPredicate(word);
  const bare = noun ?? withoutParticle(word);
  const stem = bare ?? word;
  const isNoun = noun !== null || isNounParticle(word.slice(stem.length));
  const verb = isNoun ? null : conjugationKey(word);
  return {
    terms: [
      ...bigramsOf(stem),
      ...(stem.length > 2 ? [stem] : []),
      ...(verb === null ? [] : [verb.isSure ? verb.key : verb.key + unsureMark + stem]),
      ...shortNoun(word),
    ],
    stem,
    noun: isNoun ? 'sure' : verb?.isSure ? 'no' : 'maybe',
  };
}

/** A noun of one syllable with its particle: `락을` -> `락`. */
function shortNoun(word: string): readonly string[] {
  if (word.length !== 2 || !/[을를은는이가의과와]$/.test(word)) return [];
  const noun = withoutParticle(word, 1);
  return noun === null ? [] : [noun];
}

import { isSyllable } from '../hangul/syllable.ts';
import { identifierTerms } from './identifiers.ts';
import { mayBeEndOfNoun } from './particles.ts';
import type { WordTerms } from './word-terms.ts';
import { wordsOf } from './words.ts';

/** What a title, tag or heading is found by, and the names that it is made of. */
export type NameReading = { readonly terms: readonly string[]; readonly names: readonly string[] };

/**
 * Reads a title, tag or heading. Its words are names, alone and together (`분산 락` is also 분산락), and pairs of syllables
 * reach over its spaces, so that it is found however somebody writes it.
 */
export function readName(text: string, termsOf: (word: string) => WordTerms): NameReading {
  const terms: string[] = [];
  const names: string[] = [];
  let before: { readonly stem: string; readonly isBare: boolean } | null = null;
  let together = '';
  for (const word of wordsOf(text)) {
    const { terms: own, stem, noun } = termsOf(word);
    terms.push(...own);
    names.push(stem);
    if (!isSyllable(word)) {
      names.push(...identifierTerms(word));
      before = null;
      continue;
    }
    if (noun !== 'sure' || mayBeEndOfNoun(word.slice(stem.length))) names.push(word);
    if (before !== null) terms.push(before.stem.slice(-1) + word.charAt(0));
    // A name goes on over a space only while its words are bare: 분산 락, but not 파드가 죽은.
    if (before?.isBare) names.push(before.stem + stem, together + stem);
    together = before?.isBare ? together + stem : stem;
    before = { stem, isBare: word === stem };
  }
  return { terms, names };
}

import { withoutParticle } from './particles.ts';
import { nounOfPredicate } from './predicate.ts';

/** What a Hangul word is looked up by: the noun of `배포했다` and of `배포를`; a word that is neither is its own stem. */
export function stemOf(word: string): string {
  return nounOfPredicate(word) ?? withoutParticle(word) ?? word;
}

import { createTermCounter, type TermCounter } from './term-counter.ts';
import { type WordTerms, wordTerms } from './word-terms.ts';

/** What a word is found by, with the numbers of its terms in a counter. */
export type CountedWord = WordTerms & { readonly numbers: readonly number[] };

/** Words and their terms, remembered from post to post: most words of a site come again and again. */
export interface WordMemo {
  wordOf(word: string): CountedWord;
  readonly counter: TermCounter;
}

/** Words that are remembered; with more, all are forgotten: a site may have any number of them. */
const mostKnown = 50_000;

/** A memo that knows nothing yet. */
export function createWordMemo(): WordMemo {
  const known = new Map<string, CountedWord>();
  const counter = createTermCounter();
  return {
    counter,
    wordOf: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      if (known.size >= mostKnown) known.clear();
      const analysed = wordTerms(word);
      const counted = { ...analysed, numbers: analysed.terms.map(counter.numberOf) };
      known.set(word, counted);
      return counted;
    },
  };
}

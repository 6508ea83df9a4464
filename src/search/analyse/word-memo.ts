import { createTermCounter, type TermCounter } from './term-counter.ts';
import { type WordTerms, wordTerms } from './word-terms.ts';

/** What a word is found by, with the numbers of its terms in the counter. */
type CountedWord = WordTerms & { readonly numbers: readonly number[] };

/** Words and their terms, remembered from post to post: most words of a site come again and again. */
export interface WordMemo {
  wordOf(word: string): CountedWord;
  /** Counts the terms of the post that is being read. */
  readonly counter: TermCounter;
}

/** Gives a memo for every post. */
export interface WordMemory {
  forPost(): WordMemo;
}

/**
 * Words from which on those are forgotten that did not come since as many others did. A site may have any number of words, and most of
 * them come once; few enough are quickly found.
 */
const mostKnown = 20_000;

/** A memory that knows nothing yet. */
export function createWordMemory(): WordMemory {
  let before: ReadonlyMap<string, WordTerms> = new Map();
  let known = new Map<string, CountedWord>();
  let counter = createTermCounter();

  function wordOf(word: string): CountedWord {
    const own = known.get(word);
    if (own !== undefined) return own;
    const { terms, stem, noun } = before.get(word) ?? wordTerms(word);
    const counted = { terms, stem, noun, numbers: terms.map(counter.numberOf) };
    known.set(word, counted);
    return counted;
  }

  return {
    forPost: () => {
      if (known.size >= mostKnown) {
        before = known;
        known = new Map();
        counter = createTermCounter();
      }
      return { wordOf, counter };
    },
  };
}

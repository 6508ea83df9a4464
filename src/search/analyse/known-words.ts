import { isParticle } from './particles.ts';
import { readName } from './read-name.ts';
import { createTextCounter, type TextCounter } from './text-counter.ts';
import { type WordTerms, wordTerms } from './word-terms.ts';

/** A word with the numbers of what it counts for; a particle that stands alone has no terms. */
export type KnownWord = WordTerms & {
  /** Of its terms, in the counter of terms. */
  readonly numbers: readonly number[];
  /** Of its stem, in the counter of nouns. */
  readonly nounNumber: number;
};

/** A title, tag or heading: the numbers of its terms, and of the names that it is made of in the counter of nouns. */
export type KnownName = { readonly numbers: readonly number[]; readonly names: readonly number[] };

/** Words and names, each looked into once; and what counts for the post that is being read. */
export interface KnownWords {
  wordOf(word: string): KnownWord;
  nameOf(text: string): KnownName;
  readonly terms: TextCounter;
  readonly nouns: TextCounter;
}

/** Gives what is known for every segment: with it numbers change, so those of one segment mean nothing in another. */
export interface WordMemory {
  forSegment(): KnownWords;
}

/**
 * Words from which on those are forgotten that did not come since as many others did. A site may have any number of words, and most of
 * them come once; few enough are quickly found.
 */
const mostKnown = 40_000;

/** A memory that knows nothing yet. */
export function createWordMemory(): WordMemory {
  let words = new Map<string, KnownWord>();
  let known = createKnownWords(words, new Map());
  return {
    forSegment: () => {
      if (words.size >= mostKnown) {
        const before = words;
        words = new Map();
        known = createKnownWords(words, before);
      }
      return known;
    },
  };
}

function createKnownWords(words: Map<string, KnownWord>, before: ReadonlyMap<string, WordTerms>): KnownWords {
  const [terms, nouns] = [createTextCounter(), createTextCounter()];
  const names = new Map<string, KnownName>();

  function wordOf(text: string): KnownWord {
    const known = words.get(text);
    if (known !== undefined) return known;
    const found = before.get(text) ?? (isParticle(text) ? nothing : wordTerms(text));
    const word = {
      terms: found.terms,
      stem: found.stem,
      noun: found.noun,
      numbers: found.terms.map(terms.numberOf),
      nounNumber: nouns.numberOf(found.stem),
    };
    words.set(text, word);
    return word;
  }

  function nameOf(text: string): KnownName {
    const known = names.get(text);
    if (known !== undefined) return known;
    const reading = readName(text, wordOf);
    const name = {
      numbers: reading.terms.map(terms.numberOf),
      names: reading.names.filter(isName).map(nouns.numberOf),
    };
    names.set(text, name);
    return name;
  }

  return { wordOf, nameOf, terms, nouns };
}

const nothing: WordTerms = { terms: [], stem: '', noun: 'no' };

/** Whether a text may be the name of something. */
export function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 24;
}

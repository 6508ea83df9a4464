import { isSyllable } from '../hangul/syllable.ts';
import { errorMark } from '../index/shard-of.ts';
import type { ErrorLine } from '../log-line/error-lines.ts';
import { errorTokens, tokenWeights } from '../log-line/error-tokens.ts';
import type { SearchablePost } from '../searchable-post.ts';
import { identifierTerms } from './identifiers.ts';
import { minedPairs } from './mined-pairs.ts';
import { type WordTerms, wordTerms } from './word-terms.ts';
import { isHangul, wordsOf } from './words.ts';

/**
 * What one post adds to the index: lists as text, a line each, sorted, because the index is put together of thousands.
 */
export type PostTerms = {
  /** A term and how much the post is about it (1–15), as `encodeImpact` writes it. */
  readonly terms: string;
  /** A name and, as `encodePlace` writes it, where it stands and whether it surely is a noun. */
  readonly names: string;
  /** `한글 english weight`, parted by tabs. */
  readonly pairs: string;
};

/** How much a word counts by where it stands. */
const weights = { title: 8, tag: 6, heading: 3, text: 1, code: 0.4 };

/** How soon more of a word stops counting, and the length (in characters) of a post for which that is so. */
const saturation = { k: 3.6, typical: 3000, length: 0.6 };

/** Analyses posts one after the other; it remembers words, which are mostly the same ones. */
export function createPostAnalyser(): (post: SearchablePost, errors: readonly ErrorLine[]) => PostTerms {
  const known = new Map<string, WordTerms>();
  const termsOf = (word: string): WordTerms => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const terms = wordTerms(word);
    known.set(word, terms);
    return terms;
  };
  return (post, errors) => analyse(post, errors, termsOf);
}

const mostKnown = 50_000;

function analyse(
  { head, text }: SearchablePost,
  errors: readonly ErrorLine[],
  termsOf: (word: string) => WordTerms,
): PostTerms {
  const found = createFindings(termsOf);
  found.addName(head.title, weights.title);
  for (const tag of head.tags) found.addName(tag, weights.tag);
  for (const { heading, text: prose, code } of text) {
    found.addName(heading, weights.heading);
    found.addProse(prose);
    for (const block of code) found.addCode(block.text);
  }
  for (const line of errors) found.addError(line);
  return found.read();
}

/** Collects what is found in a post. */
function createFindings(termsOf: (word: string) => WordTerms) {
  const counts = new Map<string, number>();
  const inTitle = new Set<string>();
  const names = new Map<string, number>();
  const nouns = new Map<string, number>();
  const sure = new Set<string>();
  const pairs = new Map<string, number>();
  const errors = new Map<string, number>();
  let length = 0;

  const count = (term: string, weight: number) => void counts.set(term, (counts.get(term) ?? 0) + weight);
  const name = (text: string, level: number) => {
    if (text.length >= 2 && text.length <= longestName)
      names.set(text, Math.max(names.get(text) ?? 0, level));
  };
  const pair = (text: string, weight: number) => {
    for (const { hangul, latin } of minedPairs(text)) {
      const key = `${hangul}\t${latin}`;
      pairs.set(key, (pairs.get(key) ?? 0) + weight);
    }
  };

  /** A title, tag or heading: its words are names, and pairs of syllables reach over its spaces. */
  function addName(raw: string, weight: number): void {
    const text = raw.normalize('NFC');
    const level = weight > weights.heading ? 2 : 1;
    const words = wordsOf(text);
    let before: { readonly text: string; readonly stem: string } | null = null;
    let squashed = '';
    for (const { text: word } of words) {
      const { terms, stem } = termsOf(word);
      for (const term of terms) {
        count(term, weight);
        if (level === 2) inTitle.add(term);
      }
      if (isHangul(word)) {
        if (before !== null) {
          const over = before.stem.slice(-1) + word.charAt(0);
          count(over, weight);
          if (level === 2) inTitle.add(over);
        }
        // A name goes on over a space only while its words are bare: 분산 락, but not 파드가 죽은.
        squashed = before !== null && before.text === before.stem ? squashed + stem : stem;
        if (squashed !== stem) name(squashed, level);
        if (before !== null && before.text === before.stem) name(before.stem + stem, level);
        name(word, level);
        before = { text: word, stem };
      } else {
        for (const part of identifierTerms(word)) name(part, level);
        before = null;
      }
      name(stem, level);
    }
    pair(text, level + 1);
    length += text.length;
  }

  function addProse(raw: string): void {
    const text = raw.normalize('NFC');
    for (const { text: word } of wordsOf(text)) {
      const { terms, stem, noun } = termsOf(word);
      for (const term of terms) count(term, weights.text);
      if (noun === 'sure') sure.add(stem);
      if (stem.length >= 2) nouns.set(stem, (nouns.get(stem) ?? 0) + evidence[noun]);
    }
    pair(text, 1);
    length += text.length;
  }

  /** Of code only what has letters: its numbers and marks are no words. */
  function addCode(text: string): void {
    for (const { text: word } of wordsOf(text.normalize('NFC'))) {
      if (!/[A-Za-z가-힣]{2}/.test(word)) continue;
      for (const term of termsOf(word).terms) if (term.length > 1) count(term, weights.code);
    }
  }

  /** A line that errors are known by: each part counts by where the line stands. */
  function addError([weight, line]: ErrorLine): void {
    for (const [token, kind] of errorTokens(line)) {
      if (kind >= tokenWeights.part) errors.set(token, Math.max(errors.get(token) ?? 0, weight));
    }
  }

  function read(): PostTerms {
    const { k, typical, length: share } = saturation;
    const half = k * (1 - share + (share * length) / typical);
    const terms = [...counts].map(([term, sum]) => {
      const impact = Math.max(1, Math.round((15 * sum) / (sum + half)));
      return term + encodeImpact(impact, inTitle.has(term));
    });
    const ofErrors = [...errors].map(([token, weight]) => errorMark + token + encodeImpact(weight, false));
    for (const [noun, sum] of nouns) if (isLikelyName(noun, sum) && !names.has(noun)) names.set(noun, 0);
    return {
      terms: [...terms, ...ofErrors].sort().join('\n'),
      names: [...names]
        .map(([text, level]) => text + encodePlace({ level, isNoun: sure.has(text) }))
        .sort()
        .join('\n'),
      pairs: [...pairs]
        .map(([key, weight]) => `${key}\t${weight}`)
        .sort()
        .join('\n'),
    };
  }
  return { addName, addProse, addCode, addError, read };
}

const longestName = 24;

/** How much one occurrence says for a word being a name. */
const evidence = { sure: 2, maybe: 1, no: 0 };

/** Where a name stands in a post: 2 in its title or a tag, 1 in a heading, 0 in its text. */
export type NamePlace = { readonly level: number; readonly isNoun: boolean };

function encodePlace({ level, isNoun }: NamePlace): string {
  return String(isNoun ? level + 3 : level);
}

/** Reads what `encodePlace` wrote. */
export function decodePlace(character: string): NamePlace {
  const number = Number(character);
  return { level: number % 3, isNoun: number >= 3 };
}

/** Whether a word of the text is worth being found by its initials or in spite of a slip: what was met once may be one. */
function isLikelyName(word: string, sum: number): boolean {
  if (!isSyllable(word)) return /^[a-z][a-z0-9]{2,}$/.test(word) && word.length <= longestName;
  return sum >= 2 && word.length <= 10;
}

/** How much a post is about a term: `B`–`P` for 1–15; in small letters where its title or a tag has the term. */
export function encodeImpact(impact: number, isInTitle: boolean): string {
  return String.fromCharCode((isInTitle ? 0x61 : 0x41) + impact);
}

/** Reads what `encodeImpact` wrote. */
export function decodeImpact(code: number): { readonly impact: number; readonly isInTitle: boolean } {
  const isInTitle = code >= 0x61;
  return { impact: code - (isInTitle ? 0x61 : 0x41), isInTitle };
}

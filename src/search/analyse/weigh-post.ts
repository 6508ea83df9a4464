import { isSyllable } from '../hangul/syllable.ts';
import { errorMark } from '../index/shard-of.ts';
import { isName, type KnownWords } from './known-words.ts';
import { encodeImpact, encodePlace } from './marks.ts';
import { type Counted, eachCounted, type PostWords } from './post-words.ts';
import type { TextCounter } from './text-counter.ts';

/** How much a word counts by where it stands. */
const weights = { title: 8, tag: 6, subject: 4, heading: 3, signature: 3, text: 1, category: 0.5, code: 0.4 };

/** Levels of names: see `NamePlace`. */
const levels = { title: 2, heading: 1, text: 0 };

/** How soon more of a word stops counting, and for a post of which length (in characters) that is so. */
const saturation = { k: 3.6, typical: 3000, length: 0.6 };

/** How much one occurrence says for a word being a noun: no post has so many doubtful ones that they come to a sure one. */
const evidenceOf = { sure: 2 ** 30, maybe: 1 };

/** How much it takes for a noun to be a name, for what was met once may be a slip. */
const enough = 2;

/** Is told what a post is found by, each with the code of the character that says more of it. */
export type PostVisitor = {
  /** A term by its number, marked with how much the post is about it (`encodeImpact`). */
  readonly term: (number: number, mark: number) => void;
  /** A name by the number of the noun, marked with where it stands and whether it surely is one (`encodePlace`). */
  readonly name: (number: number, mark: number) => void;
};

/** Weighs a post by its words. */
export function weighPost(post: PostWords, words: KnownWords, visitor: PostVisitor): void {
  const { names, inTitle } = countNames(post, words);
  countTexts(post, words);
  weighTerms(post, words.terms, inTitle, visitor);
  placeNames(names, words.nouns, visitor);
}

/** Counts titles, tags and headings: the names they are made of, with the highest level of each, and the terms of the title. */
function countNames(
  { title, tags, subjects, headings, categoryNames }: PostWords,
  { nameOf, terms }: KnownWords,
) {
  const names = new Map<number, number>();
  const inTitle = new Set<number>();
  const add = (name: string, weight: number, level: number) => {
    const reading = nameOf(name);
    for (const term of reading.numbers) {
      terms.add(term, weight);
      if (level === levels.title) inTitle.add(term);
    }
    for (const own of reading.names) names.set(own, Math.max(names.get(own) ?? 0, level));
  };
  add(title, weights.title, levels.title);
  for (const tag of tags) add(tag, weights.tag, levels.title);
  for (const subject of subjects) add(subject, weights.subject, levels.heading);
  for (const name of categoryNames) add(name, weights.category, levels.heading);
  for (const heading of headings) add(heading, weights.heading, levels.heading);
  return { names, inTitle };
}

/** Counts what stands below the headings. */
function countTexts({ text, signatures, code }: PostWords, { wordOf, terms, nouns }: KnownWords): void {
  const add = (words: Counted, weight: number) =>
    eachCounted(words, (word, count) => {
      const { numbers, noun, nounNumber } = wordOf(word);
      for (const term of numbers) terms.add(term, count * weight);
      if (noun !== 'no') nouns.add(nounNumber, count * evidenceOf[noun]);
    });
  add(text, weights.text);
  add(signatures, weights.signature);
  eachCounted(code, (word, count) => {
    for (const term of wordOf(word).numbers) terms.add(term, count * weights.code);
  });
}

function weighTerms(
  { length: characters, errors }: PostWords,
  terms: TextCounter,
  inTitle: ReadonlySet<number>,
  { term: visit }: PostVisitor,
): void {
  const { k, typical, length } = saturation;
  const half = k * (1 - length + (length * characters) / typical);
  terms.finish((number, sum) => {
    const impact = Math.max(1, Math.round((15 * sum) / (sum + half)));
    visit(number, codeOf(encodeImpact(impact, inTitle.has(number))));
  });
  eachCounted(errors, (token, weight) =>
    visit(terms.numberOf(errorMark + token), codeOf(encodeImpact(weight, false))),
  );
}

/** Places the names of titles and headings, and nouns of the text that are likely names. */
function placeNames(
  names: ReadonlyMap<number, number>,
  nouns: TextCounter,
  { name: visit }: PostVisitor,
): void {
  const sure = new Set<number>();
  nouns.finish((number, evidence) => {
    const isNoun = evidence >= evidenceOf.sure;
    if (names.has(number)) {
      if (isNoun) sure.add(number);
    } else if (isLikelyName(nouns.textOf(number), evidence)) {
      visit(number, codeOf(encodePlace({ level: levels.text, isNoun })));
    }
  });
  for (const [name, level] of names) visit(name, codeOf(encodePlace({ level, isNoun: sure.has(name) })));
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** Whether a word of the text is worth being found by its initials or in spite of a slip. */
function isLikelyName(word: string, evidence: number): boolean {
  if (!isName(word)) return false;
  if (!isSyllable(word)) return /^[a-z][a-z0-9]{2,}$/.test(word);
  return evidence >= enough && word.length <= 10;
}

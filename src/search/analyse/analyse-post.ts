import { isSyllable } from '../hangul/syllable.ts';
import { errorMark } from '../index/shard-of.ts';
import type { ErrorLine, ReadLine } from '../log-line/error-lines.ts';
import { tokenWeights } from '../log-line/error-tokens.ts';
import type { SearchablePost } from '../searchable-post.ts';
import { minedPairs } from './mined-pairs.ts';
import { encodeImpact, encodePlace, type PostTerms } from './post-terms.ts';
import { readName } from './read-name.ts';
import type { TermCounter } from './term-counter.ts';
import { createWordMemory, type WordMemo } from './word-memo.ts';
import { countWords } from './words.ts';

/** How much a word counts by where it stands. */
const weights = { title: 8, tag: 6, subject: 4, heading: 3, signature: 3, text: 1, code: 0.4 };

/** Levels of names: see `NamePlace`. */
const levels = { title: 2, heading: 1, text: 0 };

/** How soon more of a word stops counting, and for a post of which length (in characters) that is so. */
const saturation = { k: 3.6, typical: 3000, length: 0.6 };

/** Analyses posts one after the other, their letters composed (see `composed`); it remembers words. */
export function createPostAnalyser(): (
  post: SearchablePost,
  errors: readonly ErrorLine[],
  read: ReadLine,
) => PostTerms {
  const memory = createWordMemory();
  return (post, errors, read) => analyse(post, errorTermLines(errors, read), memory.forPost());
}

function analyse(
  { head, text }: SearchablePost,
  errorTerms: readonly string[],
  { wordOf, counter }: WordMemo,
): PostTerms {
  const names = new Map<string, number>();
  const inTitle = new Set<string>();
  const addName = (name: string, weight: number, level: number) => {
    const reading = readName(name, wordOf);
    for (const term of reading.terms) {
      counter.add(counter.numberOf(term), weight);
      if (level === levels.title) inTitle.add(term);
    }
    for (const own of reading.names) if (isName(own)) names.set(own, Math.max(names.get(own) ?? 0, level));
  };
  addName(head.title, weights.title, levels.title);
  for (const tag of head.tags) addName(tag, weights.tag, levels.title);
  for (const subject of head.subjects) addName(subject, weights.subject, levels.heading);
  for (const { heading } of text) addName(heading, weights.heading, levels.heading);

  const nouns = new Map<string, Noun>();
  const addText = (texts: readonly string[], weight: number) => {
    for (const [word, count] of countWords(texts)) {
      const { numbers, stem, noun } = wordOf(word);
      for (const term of numbers) counter.add(term, count * weight);
      const known = nouns.get(stem) ?? { evidence: 0, isSure: false };
      known.evidence += evidenceOf[noun] * count;
      known.isSure ||= noun === 'sure';
      nouns.set(stem, known);
    }
  };
  addText(
    text.map((section) => section.text),
    weights.text,
  );
  addText(head.errorSignatures, weights.signature);
  for (const [word, count] of countWords(text.flatMap(({ code }) => code.map((block) => block.text)))) {
    // Numbers and single letters of code are no words.
    if (!/[A-Za-z가-힣]{2}/.test(word)) continue;
    for (const term of wordOf(word).numbers) counter.add(term, count * weights.code);
  }
  for (const [noun, { evidence }] of nouns) {
    if (!names.has(noun) && isName(noun) && isLikelyName(noun, evidence)) names.set(noun, levels.text);
  }
  const length = [head.title, ...text.map((section) => section.text)].reduce(
    (sum, part) => sum + part.length,
    0,
  );
  return {
    terms: [...termLines(counter, inTitle, length), ...errorTerms].join('\n'),
    names: [...names]
      .map(([name, level]) => name + encodePlace({ level, isNoun: nouns.get(name)?.isSure ?? false }))
      .join('\n'),
    pairs: pairLines(head.title, text).join('\n'),
  };
}

/** How much one occurrence says for a word being a name; and how much it takes, for what was met once may be a slip. */
const evidenceOf = { sure: 2, maybe: 1, no: 0, enough: 2 };

/** What the occurrences of a word in the text say for it being a noun. */
type Noun = { evidence: number; isSure: boolean };

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 24;
}

/** Whether a word of the text is worth being found by its initials or in spite of a slip. */
function isLikelyName(word: string, evidence: number): boolean {
  if (!isSyllable(word)) return /^[a-z][a-z0-9]{2,}$/.test(word);
  return evidence >= evidenceOf.enough && word.length <= 10;
}

function termLines(
  counter: TermCounter,
  inTitle: ReadonlySet<string>,
  characters: number,
): readonly string[] {
  const { k, typical, length } = saturation;
  const half = k * (1 - length + (length * characters) / typical);
  const lines: string[] = [];
  counter.finish((term, sum) => {
    const impact = Math.max(1, Math.round((15 * sum) / (sum + half)));
    lines.push(term + encodeImpact(impact, inTitle.has(term)));
  });
  return lines;
}

/** What errors are known by: each part of a line counts by where the line stands. */
function errorTermLines(lines: readonly ErrorLine[], read: ReadLine): readonly string[] {
  const best = new Map<string, number>();
  for (const [weight, line] of lines) {
    for (const [token, kind] of read(line)) {
      if (kind >= tokenWeights.part) best.set(token, Math.max(best.get(token) ?? 0, weight));
    }
  }
  return [...best].map(([token, weight]) => errorMark + token + encodeImpact(weight, false));
}

function pairLines(title: string, text: SearchablePost['text']): readonly string[] {
  const sums = new Map<string, number>();
  const mine = (part: string, weight: number) => {
    for (const { hangul, latin } of minedPairs(part)) {
      const pair = `${hangul}\t${latin}`;
      sums.set(pair, (sums.get(pair) ?? 0) + weight);
    }
  };
  mine(title, levels.title + 1);
  for (const section of text) {
    mine(section.heading, levels.heading + 1);
    mine(section.text, levels.text + 1);
  }
  return [...sums].map(([pair, weight]) => `${pair}\t${weight}`);
}

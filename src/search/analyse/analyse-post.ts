import type { ErrorLine, ReadLine } from '../log-line/error-lines.ts';
import { tokenWeights } from '../log-line/error-tokens.ts';
import type { SearchablePost } from '../searchable-post.ts';
import { minedPairs } from './mined-pairs.ts';
import { type Counted, countedOf, type PostWords } from './post-words.ts';
import { runsOf } from './words.ts';

/** How much a post says with names that it explains by each other, by where it does. */
const pairWeights = { title: 3, heading: 2, text: 1 };

/**
 * Takes a post apart, its letters composed (see `composed`).
 * @param errors its lines that errors are known by
 * @param read what has read them
 */
export function analysePost(
  { head, text }: SearchablePost,
  errors: readonly ErrorLine[],
  read: ReadLine,
): PostWords {
  const texts = text.map((section) => section.text);
  return {
    title: head.title,
    tags: head.tags,
    subjects: head.subjects,
    categoryNames: head.categoryNames,
    headings: text.map(({ heading }) => heading),
    text: countedWords(texts),
    signatures: countedWords(head.errorSignatures),
    code: countedWords(
      text.flatMap(({ code }) => code.map((block) => block.text)),
      isCodeWord,
    ),
    errors: errorTerms(errors, read),
    pairs: pairLines(head.title, text).join('\n'),
    length: texts.reduce((sum, part) => sum + part.length, head.title.length),
  };
}

function countedWords(texts: readonly string[], isWanted: (word: string) => boolean = () => true): Counted {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of runsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of counts.keys()) if (!isWanted(word)) counts.delete(word);
  return countedOf(counts);
}

/** Numbers and single letters of code are no words. */
function isCodeWord(word: string): boolean {
  return /[A-Za-z가-힣]{2}/.test(word);
}

/** Each part of a line counts by where the line stands. */
function errorTerms(lines: readonly ErrorLine[], read: ReadLine): Counted {
  const best = new Map<string, number>();
  for (const [weight, line] of lines) {
    for (const [token, kind] of read(line)) {
      if (kind >= tokenWeights.part) best.set(token, Math.max(best.get(token) ?? 0, weight));
    }
  }
  return countedOf(best);
}

function pairLines(title: string, text: SearchablePost['text']): readonly string[] {
  const sums = new Map<string, number>();
  const mine = (part: string, weight: number) => {
    for (const { hangul, latin } of minedPairs(part)) {
      const pair = `${hangul}\t${latin}`;
      sums.set(pair, (sums.get(pair) ?? 0) + weight);
    }
  };
  mine(title, pairWeights.title);
  for (const section of text) {
    mine(section.heading, pairWeights.heading);
    mine(section.text, pairWeights.text);
  }
  return [...sums].map(([pair, weight]) => `${pair}\t${weight}`);
}

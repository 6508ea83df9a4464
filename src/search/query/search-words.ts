import { plainLatin } from '../analyse/plain-latin.ts';
import type { IndexReader } from './index-reader.ts';
import { type RankedPost, rankPosts } from './rank-posts.ts';
import type { Reading, ReadToken, RewriteKind } from './read-token.ts';
import { slotsOf } from './slots.ts';
import { spacedTokens } from './spaced-tokens.ts';

/** A word of the query that was taken for another, so that readers are told. */
export type Rewrite = { readonly from: string; readonly to: string; readonly kind: RewriteKind };

/** What a query of words comes to. */
export type WordsAnswer = {
  readonly rewrites: readonly Rewrite[];
  readonly posts: readonly RankedPost[];
  /** What was looked for, to be found again in the text of a result. */
  readonly needles: readonly string[];
};

/** More words than these are no query but a text, and a longer one is data. */
const most = { words: 10, length: 80 };

/** What search engines know between words: here each word counts anyway. In small letters they are words of a text. */
const operators = new Set(['AND', 'OR']);

/** Searches for words.
 * @param read how each is taken
 */
export async function searchWords(query: string, index: IndexReader, read: ReadToken): Promise<WordsAnswer> {
  const typed = plainLatin(query.normalize('NFC'))
    .trim()
    .split(/\s+/)
    .filter((token) => token !== '' && !operators.has(token))
    .slice(0, most.words)
    .map((token) => token.slice(0, most.length));
  const slots = await slotsOf(await spacedTokens(typed, index), index, read);
  return {
    rewrites: slots.flatMap(({ reading }) => rewriteOf(reading)),
    posts: await rankPosts(slots, index),
    needles: [...new Set(slots.flatMap(({ choices }) => choices.map(({ text }) => text)))],
  };
}

function rewriteOf({ typed, kind, choices: [first] }: Reading): readonly Rewrite[] {
  return kind === null || first === undefined ? [] : [{ from: typed, to: first.text, kind }];
}

import { wordsOf } from '../analyse/words.ts';
import type { IndexReader } from './index-reader.ts';
import type { Choice } from './read-token.ts';
import { higher, type Match, scaled, together, type WordScores } from './scores.ts';
import type { Slot } from './slots.ts';
import { wordScores } from './word-scores.ts';

/** A post that a query finds, and how well it fits. */
export type RankedPost = { readonly post: number; readonly score: number };

/** What has no more than this share of what another post has of a query was not looked for. */
const leastShare = 0.5;

/**
 * So many results are looked through one by one; behind them stands only what has this share of the best score. A post
 * that has all words in passing, or a few in one sentence, is no answer where some have them in their titles, and
 * hundreds of such posts bury the count. Of a single word everything counts: who wants less of it has the facets.
 */
const tail = { from: 20, share: 1 / 3 };

/** What a post has of a query. */
type Sum = {
  score: number;
  /** Words, and those that it has as they were meant. */
  words: number;
  whole: number;
  /** What these tell. */
  worth: number;
};

/**
 * Posts by how well they fit all of a query. One that lacks a word is not left out, as it would be if all were
 * demanded: it counts by the square of how much of the query it has, so that a question finds something whatever its
 * words are. Left out is what has not even half of it, neither by the number of words nor by what they tell, where
 * another post has all: beside one on 인증서 만료 there is none on 만료 alone. Of equals the newer one comes first.
 */
export async function rankPosts(slots: readonly Slot[], index: IndexReader): Promise<readonly RankedPost[]> {
  const words = slots.reduce((sum, slot) => sum + slot.words, 0);
  const sums = await sumsOf(slots, index);
  const isMuch = (of: (sum: Sum) => number) => {
    const least = leastShare * [...sums.values()].reduce((most, sum) => Math.max(most, of(sum)), 0);
    return (sum: Sum) => of(sum) > least;
  };
  const hasWords = isMuch(({ whole }) => whole);
  const tells = isMuch(({ worth }) => worth);
  const ranked = [...sums]
    .filter(([, sum]) => hasWords(sum) || tells(sum))
    .map(([post, sum]) => ({ post, score: sum.score * (sum.words / words) ** 2 }))
    .sort((a, b) => b.score - a.score || b.post - a.post);
  return words > 1 ? withoutTail(ranked) : ranked;
}

function withoutTail(ranked: readonly RankedPost[]): readonly RankedPost[] {
  const least = (ranked[0]?.score ?? 0) * tail.share;
  return ranked.filter(({ score }, at) => at < tail.from || score >= least);
}

async function sumsOf(slots: readonly Slot[], index: IndexReader): Promise<ReadonlyMap<number, Sum>> {
  const sums = new Map<number, Sum>();
  const all = await Promise.all(slots.map((slot) => slotScores(slot, index)));
  for (const [at, { scores, rarity }] of all.entries()) {
    const words = slots[at]?.words ?? 1;
    const worth = rarity * Math.sqrt(words);
    for (const [post, { score, share }] of scores) {
      const sum = sums.get(post) ?? { score: 0, words: 0, whole: 0, worth: 0 };
      sum.score += score * worth;
      sum.words += words;
      sum.whole += share * words;
      sum.worth += share * worth;
      sums.set(post, sum);
    }
  }
  return sums;
}

/** What is said in several ways tells as much as the commonest of them. */
async function slotScores({ choices }: Slot, index: IndexReader): Promise<WordScores> {
  const all = await Promise.all(choices.map((choice) => choiceScores(choice, index)));
  const found = all.filter(({ scores }) => scores.size > 0);
  return {
    scores: found.map(({ scores }) => scores).reduce(higher, new Map<number, Match>()),
    rarity: found.reduce((least, { rarity }) => Math.min(least, rarity), Number.POSITIVE_INFINITY),
  };
}

/** Words are rarely there by chance: a third of a name is something. */
const leastOfName = 0.34;

/** Of several words a post must have much of what they tell together. */
async function choiceScores({ text, weight }: Choice, index: IndexReader): Promise<WordScores> {
  const words = await Promise.all(wordsOf(text).map((word) => wordScores(word, index)));
  return {
    scores: scaled(together(words, leastOfName), weight),
    rarity: words.reduce((most, { rarity }) => Math.max(most, rarity), 0),
  };
}

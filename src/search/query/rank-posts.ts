import { wordsOf } from '../analyse/words.ts';
import type { IndexReader } from './index-reader.ts';
import type { Choice } from './read-token.ts';
import type { Slot } from './slots.ts';
import { higher, type WordScores, wordScores } from './word-scores.ts';

/** A post that a query finds, and how well it fits. */
export type RankedPost = { readonly post: number; readonly score: number };

/**
 * Posts by how well they fit all of a query. One that lacks a word is not left out, as it would be if all were demanded: it
 * counts by the square of how much of the query it has, so that a question finds something whatever its words are. Of equals the
 * newer one comes first.
 */
export async function rankPosts(slots: readonly Slot[], index: IndexReader): Promise<readonly RankedPost[]> {
  const words = slots.reduce((sum, slot) => sum + slot.words, 0);
  const sums = new Map<number, number>();
  const found = new Map<number, number>();
  const all = await Promise.all(slots.map((slot) => slotScores(slot, index)));
  for (const [at, { scores, rarity }] of all.entries()) {
    const own = slots[at]?.words ?? 1;
    for (const [post, score] of scores) {
      sums.set(post, (sums.get(post) ?? 0) + score * rarity * Math.sqrt(own));
      found.set(post, (found.get(post) ?? 0) + own);
    }
  }
  return [...sums]
    .map(([post, sum]) => ({ post, score: sum * ((found.get(post) ?? 0) / words) ** 2 }))
    .sort((a, b) => b.score - a.score || b.post - a.post);
}

/** What is said in several ways tells as much as the commonest of them. */
async function slotScores({ choices }: Slot, index: IndexReader): Promise<WordScores> {
  const all = await Promise.all(choices.map((choice) => choiceScores(choice, index)));
  const found = all.filter(({ scores }) => scores.size > 0);
  return {
    scores: found.map(({ scores }) => scores).reduce(higher, new Map()),
    rarity: found.reduce((least, { rarity }) => Math.min(least, rarity), Number.POSITIVE_INFINITY),
  };
}

/** Of several words a post must have much of what they tell together. */
async function choiceScores({ text, weight }: Choice, index: IndexReader): Promise<WordScores> {
  const words = await Promise.all(wordsOf(text).map((word) => wordScores(word, index)));
  const all = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const sums = new Map<number, number>();
  const covered = new Map<number, number>();
  for (const { scores, rarity } of words) {
    for (const [post, score] of scores) {
      sums.set(post, (sums.get(post) ?? 0) + score * rarity);
      covered.set(post, (covered.get(post) ?? 0) + rarity);
    }
  }
  const scores = new Map<number, number>();
  for (const [post, sum] of sums) {
    const coverage = (covered.get(post) ?? 0) / all;
    if (coverage >= leastCoverage) scores.set(post, (sum / all) * coverage ** 2 * weight);
  }
  return { scores, rarity: words.reduce((most, { rarity }) => Math.max(most, rarity), 0) };
}

const leastCoverage = 0.34;

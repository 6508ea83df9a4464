import { errorMark } from '../index/shard-of.ts';
import { isStated } from '../log-line/error-lines.ts';
import { type ErrorTokens, tokenWeights } from '../log-line/error-tokens.ts';
import { isPastedError } from '../log-line/is-pasted-error.ts';
import { fitOf, type PostFit } from './fit-post.ts';
import type { IndexReader } from './index-reader.ts';
import type { PastedError } from './match-line.ts';
import type { RankedPost } from './rank-posts.ts';
import { comparedLines, type PastedLine, pastedLines } from './read-pasted.ts';

/** A post that states an error like the one that was pasted, and the line in which it does. */
export type ErrorHit = RankedPost & { readonly line: string; readonly section: number };

/**
 * What a pasted error comes to: `same` where the hits are about this very error, `alike` where the first one has much of it,
 * `remote` where they have only some words of it.
 */
export type ErrorsAnswer = {
  readonly hits: readonly ErrorHit[];
  readonly nearness: 'same' | 'alike' | 'remote';
};

/** Parts of an error that are looked up, those that tell most. */
const mostTokens = 24;

/** Posts whose lines are looked at. */
const mostCandidates = 6;

/**
 * Finds posts about an error that somebody pasted: a line of a log, a stack trace, or a few words of it. Of those that state
 * the error itself no other is among them; what is far below the best is none.
 */
export async function searchErrors(pasted: string, index: IndexReader): Promise<ErrorsAnswer> {
  const found = await hitsOf(pastedLines(pasted), index);
  // A few words of English may stand in any heading or sentence; what a program printed, or an author calls the error, is one.
  const mayBeSame = isPastedError(pasted);
  const same = near(found.filter(({ isSame, weight }) => isSame && (mayBeSame || isStated(weight))));
  if (same.length > 0) return { hits: same, nearness: 'same' };
  const hits = near(found);
  const isAlike = (hits[0]?.certainty ?? 0) >= leastCertainty && mayBeSame;
  return { hits, nearness: isAlike ? 'alike' : 'remote' };
}

function near(hits: readonly WeighedHit[]): readonly WeighedHit[] {
  const [best] = hits;
  return hits.filter(({ score }) => best !== undefined && score >= leastOfBest * best.score);
}

/**
 * Finds posts that state an error which one word names: `ECONNREFUSED`, `137`. First those in which a program prints it.
 */
export async function searchErrorName(name: ErrorTokens, index: IndexReader): Promise<readonly ErrorHit[]> {
  const found = await hitsOf([{ text: '', tokens: name }], index);
  return found.toSorted((a, b) => Number(isStated(b.weight)) - Number(isStated(a.weight)));
}

type WeighedHit = RankedPost & PostFit;

async function hitsOf(pasted: readonly PastedLine[], index: IndexReader): Promise<readonly WeighedHit[]> {
  const lines = pasted.map(({ tokens }) => tokens);
  const weights = mergedWeights(lines);
  const asked = [...weights].sort(([, a], [, b]) => b - a).slice(0, mostTokens);
  const posts = await index.posts();
  const found = await Promise.all(asked.map(([token]) => index.postings(errorMark + token)));

  const worth = new Map<string, number>();
  const worthOfAll = new Map<string, number>();
  const sums = new Map<number, number>();
  let unknown = 0;
  for (const [at, [token, weight]] of asked.entries()) {
    const postings = found[at] ?? null;
    const rarity = Math.log(1 + posts / ((postings?.count ?? 0) + 0.5));
    worthOfAll.set(token, weight * rarity);
    if (postings === null) {
      unknown += weight * rarity;
      continue;
    }
    worth.set(token, weight * rarity);
    for (const [place, post] of postings.posts.entries()) {
      const impact = (postings.impacts[place] ?? 0) / 15;
      sums.set(post, (sums.get(post) ?? 0) + weight * rarity * impact);
    }
  }
  const candidates = [...sums].sort(([p, a], [q, b]) => b - a || q - p).slice(0, mostCandidates);
  const error: PastedError = { lines, worth, unknown };
  const told = { ...comparedLines(pasted), worth: worthOfAll };
  const scored = await Promise.all(
    candidates.map(async ([post]) => ({ post, ...fitOf(await index.card(post), error, told) })),
  );
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || b.post - a.post);
}

/** A line is the same error when so much of it is. */
const leastCertainty = 0.5;

/** What has less than this share of the best hit's score has some words in common with it. */
const leastOfBest = 0.25;

function mergedWeights(lines: readonly ErrorTokens[]): ReadonlyMap<string, number> {
  const merged = new Map<string, number>();
  for (const line of lines) {
    for (const [token, weight] of line) {
      if (weight > tokenWeights.level) merged.set(token, Math.max(merged.get(token) ?? 0, weight));
    }
  }
  return merged;
}

import { errorMark } from '../index/shard-of.ts';
import { type ErrorTokens, errorTokens, isTelling, tokenWeights } from '../log-line/error-tokens.ts';
import { isFrame } from '../log-line/is-frame.ts';
import type { PostCard } from '../post-card.ts';
import type { IndexReader } from './index-reader.ts';
import { matchLine, type PastedError } from './match-line.ts';
import type { RankedPost } from './rank-posts.ts';

/** A post that states an error like the one that was pasted, and the line in which it does. */
export type ErrorHit = RankedPost & { readonly line: string; readonly section: number };

/** What a pasted error comes to; `isSure` is whether the first hit is about this error and not just one alike. */
export type ErrorsAnswer = { readonly hits: readonly ErrorHit[]; readonly isSure: boolean };

/** Parts of an error that are looked up, those that tell most. */
const mostTokens = 24;

/** Posts whose lines are looked at. */
const mostCandidates = 6;

/** Finds posts about an error that somebody pasted: a line of a log, a stack trace, or a few words of it. */
export async function searchErrors(pasted: string, index: IndexReader): Promise<ErrorsAnswer> {
  const lines = pastedLines(pasted);
  const weights = mergedWeights(lines);
  const asked = [...weights].sort(([, a], [, b]) => b - a).slice(0, mostTokens);
  const posts = await index.posts();
  const found = await Promise.all(asked.map(([token]) => index.postings(errorMark + token)));

  const worth = new Map<string, number>();
  const sums = new Map<number, number>();
  let unknown = 0;
  for (const [at, [token, weight]] of asked.entries()) {
    const postings = found[at] ?? null;
    const rarity = Math.log(1 + posts / ((postings?.count ?? 0) + 0.5));
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
  const scored = await Promise.all(
    candidates.map(async ([post]) => ({ post, ...scoreOf(await index.card(post), error) })),
  );
  const hits = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || b.post - a.post);
  return {
    hits: hits.map(({ post, score, line, section }) => ({ post, score, line, section })),
    isSure: (hits[0]?.certainty ?? 0) >= leastCertainty,
  };
}

const leastCertainty = 0.5;

/** Lines of what was pasted that say something. */
function pastedLines(pasted: string): readonly ErrorTokens[] {
  return pasted
    .slice(0, longestPaste)
    .replace(/\\n/g, '\n')
    .split('\n')
    .filter((line) => !isFrame(line))
    .map(errorTokens)
    .filter((tokens) => tokens.size > 0);
}

const longestPaste = 40_000;

function mergedWeights(lines: readonly ErrorTokens[]): ReadonlyMap<string, number> {
  const merged = new Map<string, number>();
  for (const line of lines) {
    for (const [token, weight] of line) {
      if (weight > tokenWeights.level) merged.set(token, Math.max(merged.get(token) ?? 0, weight));
    }
  }
  return merged;
}

/** What else of an error a post has, beside the line that fits best. */
const besideLine = 0.35;

function scoreOf(
  { errors, title, category }: PostCard,
  error: PastedError,
): Omit<ErrorHit, 'post'> & { readonly certainty: number } {
  let best = { score: 0, line: '', section: -1, certainty: 0, tokens: new Set<string>() };
  const all = new Set<string>();
  for (const [weight, line, section] of errors) {
    const match = matchLine(errorTokens(line), error);
    for (const token of match.tokens) all.add(token);
    const score = match.score * (0.7 + (0.3 * weight) / 15);
    if (score > best.score)
      best = { score, line, section, certainty: match.certainty, tokens: new Set(match.tokens) };
  }
  const beside = [...all].filter((token) => !best.tokens.has(token));
  const context = [...errorTokens(`${title} ${category ?? ''}`).keys()].filter((token) => !all.has(token));
  const more = [...beside, ...context].reduce((sum, token) => sum + (error.worth.get(token) ?? 0), 0);
  const { line, section, certainty } = best;
  return { score: best.score + besideLine * more, line, section, certainty };
}

/** Whether a query is about an error: it has several lines, names one, or quotes words of English as programs do. */
export function isAboutError(query: string): boolean {
  if (query.trim().includes('\n')) return true;
  const words = query.trim().split(/\s+/);
  // One word is found as a word, whatever it names.
  if (words.length < 2) return false;
  const tokens = [...errorTokens(query)];
  return (
    tokens.some(([, weight]) => isTelling(weight)) ||
    words.filter((word) => /^[a-z'-]+[:,.]?$/i.test(word)).length > 2
  );
}

import { errorMark } from '../index/shard-of.ts';
import { isStated } from '../log-line/error-lines.ts';
import { type ErrorTokens, errorTokens, isTelling, tokenWeights } from '../log-line/error-tokens.ts';
import { withoutFrames } from '../log-line/is-frame.ts';
import { isPastedError } from '../log-line/is-pasted-error.ts';
import type { PostCard } from '../post-card.ts';
import type { IndexReader } from './index-reader.ts';
import { type LineMatch, matchLine, type PastedError } from './match-line.ts';
import type { RankedPost } from './rank-posts.ts';

/** A post that states an error like the one that was pasted, and the line in which it does. */
export type ErrorHit = RankedPost & { readonly line: string; readonly section: number };

/** What a pasted error comes to; `isSure` is whether the first hit is about this error and not just one alike. */
export type ErrorsAnswer = { readonly hits: readonly ErrorHit[]; readonly isSure: boolean };

/** Parts of an error that are looked up, those that tell most. */
const mostTokens = 24;

/** Posts whose lines are looked at. */
const mostCandidates = 6;

/**
 * Finds posts about an error that somebody pasted: a line of a log, a stack trace, or a few words of it. Of a sure
 * answer every hit has the error itself; what is far below the best is none.
 */
export async function searchErrors(pasted: string, index: IndexReader): Promise<ErrorsAnswer> {
  const found = await hitsOf(pastedLines(pasted), index);
  const [best] = found;
  if (best === undefined) return { hits: [], isSure: false };
  const near = found.filter(({ score }) => score >= leastOfBest * best.score);
  // A few words of English may stand in any heading or sentence; what a program printed, or an author calls the error, is one.
  const isSure = best.certainty >= leastCertainty && (isPastedError(pasted) || isStated(best.weight));
  return { hits: isSure ? near.filter(({ certainty }) => certainty >= leastCertainty) : near, isSure };
}

/**
 * Finds posts that state an error which one word names: `ECONNREFUSED`, `137`. First those in which a program prints it.
 */
export async function searchErrorName(name: ErrorTokens, index: IndexReader): Promise<readonly ErrorHit[]> {
  const found = await hitsOf([name], index);
  return found.toSorted((a, b) => Number(isStated(b.weight)) - Number(isStated(a.weight)));
}

/** A post, and how much of its best line is in what was pasted or the other way round. */
type WeighedHit = ErrorHit & { readonly certainty: number; readonly weight: number };

async function hitsOf(lines: readonly ErrorTokens[], index: IndexReader): Promise<readonly WeighedHit[]> {
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
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || b.post - a.post);
}

/** A line is the same error when so much of it is. */
const leastCertainty = 0.5;

/** What has less than this share of the best hit's score has some words in common with it. */
const leastOfBest = 0.25;

/** Lines of what was pasted that say something. */
function pastedLines(pasted: string): readonly ErrorTokens[] {
  return withoutFrames(withLineEnds(pasted).split('\n'))
    .map(errorTokens)
    .filter((tokens) => tokens.size > 0);
}

/** Ends of lines inside JSON as what they are, but for the \n of `C:\nginx`. */
function withLineEnds(pasted: string): string {
  return pasted.replace(/(\b[A-Za-z]:\\[^\s"']*)|\\n/g, (_, path: string | undefined) => path ?? '\n');
}

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

function scoreOf({ errors, title, category }: PostCard, error: PastedError): Omit<WeighedHit, 'post'> {
  let best = { score: 0, line: '', section: -1, certainty: 0, weight: 0, tokens: new Set<string>() };
  const all = new Set<string>();
  for (const [weight, line, section] of errors) {
    const tokens = errorTokens(line);
    const match = matchLine(tokens, error);
    for (const token of match.tokens) all.add(token);
    const score = match.score * (0.7 + (0.3 * weight) / 15);
    if (score > best.score)
      best = {
        score,
        line,
        section,
        weight,
        certainty: certaintyOf(match, weight, tokens),
        tokens: new Set(match.tokens),
      };
  }
  const beside = [...all].filter((token) => !best.tokens.has(token));
  const context = [...errorTokens(`${title} ${category ?? ''}`).keys()].filter((token) => !all.has(token));
  const more = [...beside, ...context].reduce((sum, token) => sum + (error.worth.get(token) ?? 0), 0);
  const { line, section, certainty, weight } = best;
  return { score: best.score + besideLine * more, line, section, certainty, weight };
}

/** A sentence or a heading of common words may stand in any long log: it must be most of what was pasted. */
function certaintyOf({ ofLine, ofPasted, tokens }: LineMatch, weight: number, kinds: ErrorTokens): number {
  const isTold = isStated(weight) || tokens.some((token) => isTelling(kinds.get(token) ?? 0));
  return isTold ? Math.max(ofLine, ofPasted) : ofPasted;
}

/** Whether a query may be about an error: it has several lines, names one, or quotes words of English as programs do. */
export function mayBeError(query: string): boolean {
  if (isPastedError(query)) return true;
  const words = query.trim().split(/\s+/);
  // One word is found as a word, or as the name of an error.
  if (words.length < 2) return false;
  const tokens = [...errorTokens(query)];
  return (
    tokens.some(([, weight]) => isTelling(weight)) ||
    words.filter((word) => /^[a-z'-]+[:,.]?$/i.test(word)).length > 2
  );
}

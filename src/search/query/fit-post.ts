import { isDenied, isStated } from '../log-line/error-lines.ts';
import { type ErrorTokens, errorTokens, isTelling } from '../log-line/error-tokens.ts';
import { readError } from '../log-line/read-error.ts';
import type { PostCard } from '../post-card.ts';
import { type LineMatch, matchLine, type PastedError } from './match-line.ts';
import { isSameError, type Pasted } from './same-error.ts';

/** How a post fits an error that was pasted, and the line by which it does. */
export type PostFit = {
  readonly score: number;
  readonly line: string;
  /** The section in which the line stands, and how much it counts by where; see `ErrorLine`. */
  readonly section: number;
  readonly weight: number;
  /** How much of the line is in what was pasted, or the other way round: 0–1. */
  readonly certainty: number;
  /** Whether it is the very error. */
  readonly isSame: boolean;
};

/** What else of an error a post has, beside the line that fits best. */
const besideLine = 0.35;

/**
 * Finds the line of a post that fits best: of those that are the very error, else of all.
 * @param told what was pasted, to be compared
 */
export function fitOf({ errors, title, category }: PostCard, error: PastedError, told: Pasted): PostFit {
  const read = errors.map(([weight, line, section]) => ({ weight, line, section, ...readError(line) }));
  const post = new Map(read.flatMap(({ tokens }) => [...tokens]));
  const lines = read.map(({ weight, line, section, ...own }) => {
    const tokens = errorTokens(line);
    const match = matchLine(tokens, error);
    return {
      line,
      section,
      weight,
      score: match.score * shareOf(weight),
      certainty: certaintyOf(match, weight, tokens),
      isSame: match.score > 0 && isSameError({ ...own, weight, post }, told),
      tokens: match.tokens,
    };
  });
  const best = bestOf(lines.filter(({ isSame }) => isSame)) ?? bestOf(lines);
  if (best === undefined) return { score: 0, line: '', section: -1, certainty: 0, weight: 0, isSame: false };
  const all = new Set(lines.flatMap(({ tokens }) => tokens));
  const beside = [...all].filter((token) => !best.tokens.includes(token));
  const context = [...errorTokens(`${title} ${category ?? ''}`).keys()].filter((token) => !all.has(token));
  const more = [...beside, ...context].reduce((sum, token) => sum + (error.worth.get(token) ?? 0), 0);
  const { tokens: _, ...hit } = best;
  return { ...hit, score: best.score + besideLine * more };
}

/** What a line counts by where it stands; half where it says that the post is about something else. */
function shareOf(weight: number): number {
  return isDenied(weight) ? 0.5 : 0.7 + (0.3 * weight) / 15;
}

function bestOf<Scored extends { readonly score: number }>(lines: readonly Scored[]): Scored | undefined {
  return lines.reduce<Scored | undefined>(
    (best, line) => (best === undefined || line.score > best.score ? line : best),
    undefined,
  );
}

/** A sentence or a heading of common words may stand in any long log: it must be most of what was pasted. */
function certaintyOf({ ofLine, ofPasted, tokens }: LineMatch, weight: number, kinds: ErrorTokens): number {
  const isTold = isStated(weight) || tokens.some((token) => isTelling(kinds.get(token) ?? 0));
  return isTold ? Math.max(ofLine, ofPasted) : ofPasted;
}

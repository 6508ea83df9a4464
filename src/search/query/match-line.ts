import type { ErrorTokens } from '../log-line/error-tokens.ts';

/** What was pasted: its lines as tokens, and what each token tells in this site. */
export type PastedError = {
  readonly lines: readonly ErrorTokens[];
  /** By token: its kind's weight by its rarity among the errors of the site. */
  readonly worth: ReadonlyMap<string, number>;
  /** How much tokens tell that no error of the site has. */
  readonly unknown: number;
};

/** How well a line of a post fits a pasted error. */
export type LineMatch = {
  readonly score: number;
  /** How much of the line there is in what was pasted, and the other way round: 0–1. */
  readonly ofLine: number;
  readonly ofPasted: number;
  /** What they have in common. */
  readonly tokens: readonly string[];
};

/** What a line counts of which little was pasted; and how much it gains whose words come in the same order. */
const share = { covered: 0.6, order: 0.5 };

/** Compares a line of a post with what was pasted: what they share, by how much it tells, and how much of each that is. */
export function matchLine(line: ErrorTokens, { lines, worth, unknown }: PastedError): LineMatch {
  const tokens = [...line.keys()].filter((token) => worth.has(token));
  if (tokens.length === 0) return { score: 0, ofLine: 0, ofPasted: 0, tokens };
  const sum = tokens.reduce((total, token) => total + (worth.get(token) ?? 0), 0);
  const ofLine = weightOf(tokens, line) / weightOf([...line.keys()], line);
  const ofPasted = Math.max(...lines.map((pasted) => coverageOf(pasted, line, worth, unknown)));
  const inOrder = Math.max(...lines.map((pasted) => orderOf([...line.keys()], [...pasted.keys()])));
  return {
    score: sum * (1 - share.covered + share.covered * ofLine) * (1 + share.order * inOrder),
    ofLine,
    ofPasted,
    tokens,
  };
}

function weightOf(tokens: readonly string[], line: ErrorTokens): number {
  return tokens.reduce((sum, token) => sum + (line.get(token) ?? 0), 0);
}

/** How much of a pasted line a line of a post has. */
function coverageOf(
  pasted: ErrorTokens,
  line: ErrorTokens,
  worth: ReadonlyMap<string, number>,
  unknown: number,
): number {
  const all = [...pasted.keys()].reduce((sum, token) => sum + (worth.get(token) ?? 0), 0);
  const common = [...pasted.keys()].filter((token) => line.has(token));
  const sum = common.reduce((total, token) => total + (worth.get(token) ?? 0), 0);
  return all + unknown === 0 ? 0 : sum / (all + unknown);
}

/** How much of a text comes in another: the share of its neighbouring tokens that are neighbours there, 0–1. */
export function orderOf(text: readonly string[], within: readonly string[]): number {
  if (text.length < 2) return 0;
  const pairs = new Set(within.slice(1).map((token, at) => `${within[at]} ${token}`));
  const common = text.slice(1).filter((token, at) => pairs.has(`${text[at]} ${token}`));
  return common.length / (text.length - 1);
}

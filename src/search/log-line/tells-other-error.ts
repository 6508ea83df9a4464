import { isErrno } from './errno-names.ts';
import { isNumbered } from './error-codes.ts';
import { type ErrorTokens, tokenWeights } from './error-tokens.ts';
import { isBroadName, isExceptionName } from './is-broad-name.ts';
import type { ReadError } from './read-error.ts';

/** So much of what less is said must be said in the other, too. */
const leastOfMessage = { broad: 0.4, own: 0.15, few: 0.8 };
const leastBesideStatus = 0.8;

/** Fewer common words than these are chance. */
const fewWords = 2;

/** A line, and what all the lines among which it stands are known by. */
export type LineInLog = ReadError & { readonly log: ErrorTokens };

/**
 * Whether two lines are about different errors, however alike they look: both have a code of one kind and not the same
 * one, or both say something behind the name of an exception and it is something else.
 */
export function tellsOtherError(a: LineInLog, b: LineInLog): boolean {
  return saysOther(a, b) || differInCode(a.tokens, b.tokens) || differInCode(numbersOf(a), numbersOf(b));
}

/** The number of an error may stand in the next line. */
function numbersOf({ tokens, log }: LineInLog): ErrorTokens {
  const own = new Map([...tokens].filter(([token]) => isNumbered(token)));
  return own.size > 0 ? own : new Map([...log].filter(([token]) => isNumbered(token)));
}

/** A name that is thrown for one thing only may come with a message in two wordings. */
function saysOther(a: ReadError, b: ReadError): boolean {
  if (a.message.size === 0 || b.message.size === 0) return false;
  const overlap = overlapOf(a.message, b.message);
  const hasOwnName = [...a.tokens.keys()].some(
    (token) => isExceptionName(token) && !isBroadName(token) && b.tokens.has(token),
  );
  if (hasOwnName) return overlap < leastOfMessage.own;
  const words = [...a.message].filter(
    ([token, weight]) => weight >= tokenWeights.word && b.message.has(token),
  );
  return overlap < (words.length < fewWords ? leastOfMessage.few : leastOfMessage.broad);
}

/** How much of the line that says less is in the other: 0–1. */
export function overlapOf(a: ErrorTokens, b: ErrorTokens): number {
  const least = Math.min(weightOf(a), weightOf(b));
  return least === 0 ? 1 : weightOf(new Map([...a].filter(([token]) => b.has(token)))) / least;
}

function weightOf(tokens: ErrorTokens): number {
  return [...tokens.values()].reduce((sum, weight) => (weight > tokenWeights.level ? sum + weight : sum), 0);
}

function differInCode(a: ErrorTokens, b: ErrorTokens): boolean {
  const [ofA, ofB] = [codesOf(a), codesOf(b)];
  for (const [kind, codes] of ofA) {
    const others = ofB.get(kind);
    if (others === undefined || codes.some((code) => others.includes(code))) continue;
    // One state may be stated with different numbers, and a probe that got a 500 failed as one that got a 503.
    if (kind === 'sqlstate' && ofA.has('sql') && ofB.has('sql')) continue;
    if (kind === 'http' && overlapOf(withoutCodes(a), withoutCodes(b)) >= leastBesideStatus) continue;
    return true;
  }
  return false;
}

/** The codes of a line by kind: `exit`, `http`, and `errno` for what the system calls its errors. */
function codesOf(tokens: ErrorTokens): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, readonly string[]>();
  for (const token of tokens.keys()) {
    const kind = kindOf(token);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), token]);
  }
  return kinds;
}

function kindOf(token: string): string | null {
  const end = token.indexOf(':');
  if (end > 0) return token.slice(0, end);
  return token.startsWith('e') && isErrno(token) ? 'errno' : null;
}

function withoutCodes(tokens: ErrorTokens): ErrorTokens {
  return new Map([...tokens].filter(([token]) => kindOf(token) === null));
}

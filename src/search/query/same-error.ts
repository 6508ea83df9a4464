import { isVagueErrno, wordsOfErrno } from '../log-line/errno-names.ts';
import { isNumbered, saysOnlyFailed } from '../log-line/error-codes.ts';
import { isDenied, isNamed, isStated } from '../log-line/error-lines.ts';
import { type ErrorTokens, isTelling, tokenWeights } from '../log-line/error-tokens.ts';
import { isBroadName, isExceptionName } from '../log-line/is-broad-name.ts';
import type { ReadError } from '../log-line/read-error.ts';
import { overlapOf, tellsOtherError } from '../log-line/tells-other-error.ts';
import { orderOf } from './match-line.ts';

/** A line of a post: how much it counts by where it stands (see `ErrorLine`), and what all lines of the post have. */
export type StatedLine = ReadError & { readonly weight: number; readonly post: ErrorTokens };

/** A line that was pasted, and what it is known by together with the lines around it: terminals wrap, objects take several. */
export type ComparedLine = ReadError & { readonly around: ErrorTokens };

/** What was pasted. */
export type Pasted = {
  readonly lines: readonly ComparedLine[];
  /** What all of them are known by. */
  readonly all: ErrorTokens;
  /** By token: its kind's weight by its rarity among the errors of the site, which is highest for what no post has. */
  readonly worth: ReadonlyMap<string, number>;
};

/** A line is the same error when so much of it is; common words must be more of it than a name or a code. */
const least = { share: 0.5, words: 0.65, message: 0.5, rest: 0.3, quoted: 0.75 };

/** So many words of a line that does not say that something went wrong. */
const leastOfPlain = 4;

/** What has no more words is a phrase. */
const fewWords = 3;

/** So many words make an error of one's own of what says only how something failed. */
const leastWords = 2;

/** Whether a line of a post states the very error that was pasted, and not just one like it. */
export function isSameError(line: StatedLine, { lines, all, worth }: Pasted): boolean {
  if (isDenied(line.weight)) return false;
  return lines.some((pasted) => {
    const ofLine = shareOf(line.tokens, pasted.around, kindWeight);
    const ofPasted = shareOf(pasted.tokens, line.tokens, (token) => worth.get(token) ?? 0);
    return (
      isProven(line, pasted, ofLine, ofPasted) &&
      hasMessage(line, pasted) &&
      !tellsOtherError({ ...line, log: line.post }, { ...pasted, log: all })
    );
  });
}

function shareOf(
  of: ErrorTokens,
  within: ErrorTokens,
  worthOf: (token: string, weight: number) => number,
): number {
  let [sum, common] = [0, 0];
  for (const [token, weight] of of) {
    const worth = worthOf(token, weight);
    sum += worth;
    if (within.has(token)) common += worth;
  }
  return sum === 0 ? 0 : common / sum;
}

function kindWeight(_: string, weight: number): number {
  return weight;
}

/** Of a broad exception with a message, a title or a sentence that names it tells nothing: the post must have the message. */
function hasMessage({ tokens, message, weight, post }: StatedLine, pasted: ReadError): boolean {
  if (pasted.message.size === 0 || message.size > 0 || isStated(weight)) return true;
  const isNamedInBoth = [...tokens.keys()].some(
    (token) => isExceptionName(token) && isBroadName(token) && pasted.tokens.has(token),
  );
  return !isNamedInBoth || overlapOf(pasted.message, post) >= least.message;
}

function isProven(line: StatedLine, pasted: ComparedLine, ofLine: number, ofPasted: number): boolean {
  const common = [...line.tokens].filter(([token]) => pasted.tokens.has(token));
  const telling = common
    .filter(([token, weight]) => isTelling(weight) && !programs.has(token))
    .map(([token]) => token);
  const spoken = new Set(telling.flatMap(wordsOfErrno));
  const words = common.filter(
    ([token, weight]) => weight === tokenWeights.word && !spoken.has(token) && !calls.has(token),
  ).length;
  if (!pasted.isWrong && !(isStated(line.weight) && words >= leastOfPlain)) return false;
  if (telling.length === 0) return words >= leastWords && isSameText(line, pasted, ofLine, ofPasted);
  if (telling.some(isNumbered)) return true;
  if (telling.every(isVague) && words < leastWords)
    return isVaguelySame(line, pasted, telling, ofLine, ofPasted);
  return Math.max(ofLine, ofPasted) >= least.share;
}

/**
 * Of common words a line must have most, a sentence in the order in which they were printed, or they must be what was pasted
 * and come in its order.
 */
function isSameText(line: StatedLine, pasted: ReadError, ofLine: number, ofPasted: number): boolean {
  if (isStated(line.weight) && ofLine >= least.words) return true;
  const [own, other] = [wordsIn(line.tokens), wordsIn(pasted.tokens)];
  if (own.length > fewWords && ofLine >= least.quoted && isInOrder(own, other)) return true;
  return ofPasted >= least.share && isInOrder(other, own);
}

/** Of two or three words one pair is chance. */
function isInOrder(text: readonly string[], within: readonly string[]): boolean {
  const order = orderOf(text, within);
  return order === 1 || (order >= least.share && text.length > fewWords);
}

function wordsIn(tokens: ErrorTokens): readonly string[] {
  return [...tokens].filter(([, weight]) => weight >= tokenWeights.part).map(([token]) => token);
}

/** How system calls are told of, which says no more than the name of the error; and the ends of names of files. */
const calls = new Set(
  `connect dial tcp read write syscall errno code http port host failed sh js ts py rb go so jar json yml yaml conf log
  txt`.split(/\s+/),
);

/** Written like the name of an error, but names of programs, which stand in lines about any of their errors. */
const programs = new Set(
  `mysql postgresql mariadb mongodb dynamodb innodb pgbouncer clickhouse bigquery rabbitmq javascript typescript graphql
  websocket openssl github gitlab argocd coredns cloudfront cloudwatch hikaricp`.split(/\s+/),
);

/** Statuses that any request may get, for any reason. */
const anyStatus = /^http:(?:40[0134]|500)$/;

function isVague(token: string): boolean {
  return token.startsWith('http:') || saysOnlyFailed(token) || isVagueErrno(token);
}

/**
 * A status or a `connection refused` that two lines have in common makes them one error only where neither says much
 * else; what one says of itself must not be wholly other than what the other does.
 */
function isVaguelySame(
  line: StatedLine,
  pasted: ComparedLine,
  vague: readonly string[],
  ofLine: number,
  ofPasted: number,
): boolean {
  const isStatus = vague.every((token) => token.startsWith('http:'));
  if (isStatus && (!isNamed(line.weight) || vague.every((token) => anyStatus.test(token)))) return false;
  const [own, other] = [restOf(line.tokens, vague), restOf(pasted.around, vague)];
  if (own.size === 0 && isStated(line.weight)) return ofLine >= least.share;
  if (own.size > 0 && (other.size === 0 || overlapOf(own, other) < least.rest)) return false;
  if (own.size === 0 && !isStatus && overlapOf(other, line.post) < least.rest) return false;
  return ofLine >= least.share && ofPasted >= least.share;
}

function restOf(tokens: ErrorTokens, vague: readonly string[]): ErrorTokens {
  const spoken = new Set([...vague, ...vague.flatMap(wordsOfErrno)]);
  return new Map(
    [...tokens].filter(
      ([token, weight]) => weight >= tokenWeights.part && !spoken.has(token) && !calls.has(token),
    ),
  );
}

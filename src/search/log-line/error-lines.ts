import type { SectionText } from '../../content/post-text.ts';
import type { SearchablePost } from '../searchable-post.ts';
import { type ErrorTokens, isTelling, tokenWeights } from './error-tokens.ts';
import { isFrame, withoutFrames } from './is-frame.ts';

/**
 * A line of a post that states an error, how much it counts (1–15) by where it stands, and in which section (-1: none).
 */
export type ErrorLine = readonly [weight: number, text: string, section: number];

/** Reads a line as `errorTokens` does. */
export type ReadLine = (line: string) => ErrorTokens;

/** What an author states as a signature is one; a log in a post nearly; prose may only mention it. */
const errorWeights = { signature: 15, title: 13, log: 12, heading: 10, prose: 9, code: 4, denied: 3 };

/**
 * Whether a line is an error as a program prints it or its author states it, and not a text that may be about anything.
 */
export function isStated(weight: number): boolean {
  return weight === errorWeights.signature || weight === errorWeights.log;
}

/** Whether it is such an error, or a title or a heading that names one. */
export function isNamed(weight: number): boolean {
  return weight >= errorWeights.heading;
}

/** Whether it says that the post is not about the error which it names. */
export function isDenied(weight: number): boolean {
  return weight === errorWeights.denied;
}

/** Blocks in these languages are what a program printed, not what it is. */
const printed = new Set([
  '',
  'text',
  'txt',
  'log',
  'logs',
  'plain',
  'plaintext',
  'console',
  'output',
  'shell-session',
  'sh-session',
  'stacktrace',
  'trace',
]);

/** So many lines of one post: a whole log is no signature. */
const mostLines = 24;

/** Longer lines are cut. */
const longestLine = 320;

/**
 * The lines of a post that errors are known by: those that it states in its frontmatter, what programs printed, and
 * sentences that name an error or quote its words.
 * @param read `errorTokens`, or what remembers them: the lines that are found are read again
 */
export function errorLines({ head, text }: SearchablePost, read: ReadLine): readonly ErrorLine[] {
  const ofHead = [
    ...linesAs(
      errorWeights.signature,
      head.errorSignatures.flatMap((signature) => signature.split('\n')),
      isAnything,
      read,
    ),
    ...linesAs(errorWeights.title, [head.title], mentionsError, read),
  ].map(([weight, line]): ErrorLine => [weight, line, -1]);
  const ofText = text.flatMap((section, at) =>
    linesOfSection(section, read).map(([weight, line]): ErrorLine => [weight, line, at]),
  );
  const found = [...ofHead, ...ofText];
  return found.sort(([a], [b]) => b - a).slice(0, mostLines);
}

function linesOfSection({ heading, text, code }: SectionText, read: ReadLine): readonly WeighedLine[] {
  return [
    ...linesAs(errorWeights.heading, [heading], mentionsError, read),
    ...code.flatMap(({ lang, text: block }) =>
      printed.has(lang.toLowerCase())
        ? linesAs(errorWeights.log, block.split('\n'), saysSomething, read)
        : linesAs(errorWeights.code, block.split('\n'), isThrown, read),
    ),
    ...linesAs(errorWeights.prose, text.split(sentenceEnd), mentionsError, read).map(withoutDenied),
  ];
}

type WeighedLine = readonly [weight: number, line: string];

const sentenceEnd = /\n|(?<=[.!?])\s+/;

function linesAs(
  weight: number,
  lines: readonly string[],
  isWanted: (line: string, read: ReadLine) => boolean,
  read: ReadLine,
): readonly WeighedLine[] {
  return withoutFrames(lines)
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => line !== '' && isWanted(line, read) && !isFrame(line))
    .map((line) => [weight, line]);
}

/** Sentences that tell an error apart from that of the post. */
const denial =
  /다른 (?:문제|오류|에러|이야기|원인)|이 글이 아[니닙]|별개|헷갈|구[별분]|[와과]는? (?:전혀 )?(?:다르|다릅|다른)|따로 나옵?/;

function withoutDenied([weight, line]: WeighedLine): WeighedLine {
  return [denial.test(line) ? errorWeights.denied : weight, line];
}

function isAnything(): boolean {
  return true;
}

/** A printed line with at least two words, or one that names an error. */
function saysSomething(line: string, read: ReadLine): boolean {
  const weights = [...read(line).values()];
  return weights.filter((weight) => weight >= tokenWeights.word).length > 1 || weights.some(isTelling);
}

/** Reading a line costs something, and most lines of prose have nothing like a name or a code in them. */
const mayNameError =
  /[A-Z]{4}|[A-Z]{2}_[A-Z]|[a-z][A-Z]|[Ee]xit|[45]\d\d|[A-Za-z]{3,} [a-z]{3,}|signal|(?:코드|에러|오류)\D{0,4}\d/;

function namesError(line: string, read: ReadLine): boolean {
  return mayNameError.test(line) && has(read(line), isTelling);
}

function mentionsError(line: string, read: ReadLine): boolean {
  return namesError(line, read) || quotesWords(line);
}

function isThrown(line: string, read: ReadLine): boolean {
  return /(?:Exception|Error|\bE[A-Z]{4,}\b)/.test(line) && namesError(line, read);
}

/** Words of a message in the middle of a Korean sentence. */
function quotesWords(line: string): boolean {
  return /[A-Za-z]{2,}(?: [A-Za-z][\w'-]*){2,}/.test(line);
}

function has(tokens: ErrorTokens, is: (weight: number) => boolean): boolean {
  return [...tokens.values()].some(is);
}

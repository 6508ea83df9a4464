import { errorTokens, tokenWeights } from './error-tokens.ts';

/** Text from this length on is a log and no query of words. */
const longQuery = 160;

/** Fewer words of English than these are what somebody types to look for something: `docker image build`. */
const leastWords = 3;

/** What programs put between words, and people who look for something do not. */
const marks = /[:=(){}[\]"'<>|]|\d/;

/** Whether a query is a piece of a log, pasted whole: it has several lines, or more than anybody types. */
export function isPastedLog(query: string): boolean {
  return query.trim().includes('\n') || query.length > longQuery;
}

/**
 * Whether a query is plainly an error that a program printed, so that it may be said that no post explains it. Some
 * words of English are none, and neither is the name of a program beside a word, however well a line of some post fits
 * them.
 */
export function isPastedError(query: string): boolean {
  if (isPastedLog(query) || namesOnlyErrors(query)) return true;
  return marks.test(query) && (query.match(/[A-Za-z][a-z'-]+/g) ?? []).length >= leastWords;
}

/** Whether it has a code, or a name that only errors have: `ECONNREFUSED`, `NullPointerException`. */
function namesOnlyErrors(query: string): boolean {
  return (
    /[a-z](?:Exception|Error)\b/.test(query) ||
    [...errorTokens(query).values()].some((weight) => weight >= tokenWeights.code)
  );
}

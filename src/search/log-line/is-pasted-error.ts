import { errorTokens, tokenWeights } from './error-tokens.ts';

/** Text from this length on is a log and no query of words. */
const longQuery = 160;

/** Fewer words of English than these are what somebody types to look for something: `docker image build`. */
const leastWords = 3;

/** What programs put between words, and people who look for something do not. */
const marks = /[:=(){}[\]"'<>|]|\d/;

/**
 * A line that has the time of day, begins with how bad it is, as `ERROR:  deadlock detected`, or with a code in capitals, as
 * `NOAUTH Authentication required.`.
 */
const logged = /\d\d:\d\d:\d\d|^\W*(?:error|err|fatal|panic|critical|severe|warning)\b\W*:\s*\S/i;
const coded = /^\W*[A-Z]{4,} [A-Z][a-z]+ [a-z]/;

/** A sentence of English as servers say it; who looks for something writes no verbs, or asks. */
const sentence = /\b(?:is|are|was|were|be|been|has|have|does|did|cannot|could|must|may|unable|failed)\b/;
const question = /^\W*(?:how|what|why|when|where|which|who|is|are|can|does|do|should)\b/i;
const leastOfSentence = 6;

/** Who writes Korean around the name of an error asks about it. */
const isKorean = /[가-힣]/;

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
  if (
    isPastedLog(query) ||
    (namesOnlyErrors(query) && !isKorean.test(query)) ||
    logged.test(query) ||
    coded.test(query)
  )
    return true;
  const words = (query.match(/[A-Za-z][a-z'-]+/g) ?? []).length;
  return (marks.test(query) && words >= leastWords) || (words >= leastOfSentence && isSentence(query));
}

function isSentence(query: string): boolean {
  return sentence.test(query) && !question.test(query) && !isKorean.test(query);
}

/** Whether it has a code, or a name that only errors have: `ECONNREFUSED`, `NullPointerException`. */
function namesOnlyErrors(query: string): boolean {
  return (
    /[a-z](?:Exception|Error)\b/.test(query) ||
    [...errorTokens(query).values()].some((weight) => weight >= tokenWeights.code)
  );
}

import { errorTokens, isTelling } from './error-tokens.ts';
import { isPastedError } from './is-pasted-error.ts';

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

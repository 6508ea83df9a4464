import { isErrno } from './errno-names.ts';
import { type ErrorTokens, errorTokens, isTelling, tokenWeights } from './error-tokens.ts';

/** What a number alone may count, by how many digits it has. */
const counts: readonly (readonly [form: RegExp, kinds: readonly string[]])[] = [
  [/^\d{1,2}$/, ['exit', 'curl']],
  [/^[123]\d\d$/, ['exit']],
  [/^[45]\d\d$/, ['http']],
  [/^\d{4}$/, ['sql']],
];

/**
 * What one word is as the name or the number of an error: `CrashLoopBackOff`, `137`; empty for other words and for
 * several.
 */
export function errorName(query: string): ErrorTokens {
  const word = query.trim();
  if (!/^[\w.$-]{2,80}$/.test(word)) return new Map();
  const kinds = counts.find(([form]) => form.test(word))?.[1] ?? [];
  if (kinds.length > 0) return new Map(kinds.map((kind) => [`${kind}:${word}`, tokenWeights.code]));
  const tokens = [...errorTokens(word)];
  return new Map(tokens.filter(([token, weight]) => isTelling(weight) || isErrno(token)));
}

/** Whether a query is a number alone. */
export function isErrorNumber(query: string): boolean {
  return /^\d+$/.test(query.trim());
}

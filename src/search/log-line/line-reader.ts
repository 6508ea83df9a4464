import type { ReadLine } from './error-lines.ts';
import { type ErrorTokens, errorTokens } from './error-tokens.ts';

/** Reads lines and remembers them, for as long as the same few come again: those of one post, or of one query's candidates. */
export function createLineReader(): ReadLine {
  const known = new Map<string, ErrorTokens>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const tokens = errorTokens(line);
    known.set(line, tokens);
    return tokens;
  };
}

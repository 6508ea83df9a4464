import type { Grammar } from './grammar.ts';
import { createLanguageMemo, type KnownLine, type LanguageMemo } from './language-memo.ts';

/** What came of lines of code, by language. Plain, so that it can be kept from one build to the next. */
export type KnownLines = { readonly [language: string]: readonly KnownLine[] };

/** Remembers lines of code, of all languages. */
export interface LineMemo {
  /** The HTML of each line. The grammar is asked for only when one of them is new. */
  read(
    lines: readonly string[],
    language: string,
    grammar: () => Promise<Grammar>,
  ): Promise<readonly string[]>;
  /** All that is known; to begin the next memo with. */
  known(): KnownLines;
}

/**
 * A memo for as long as its thread lives.
 * @param known what an earlier memo knew. It holds for the same version of Shiki, its grammars and our theme only.
 * @param limit how much is remembered, in characters. When it is more, all is forgotten: what is met often is soon
 *   known again, and no order has to be kept.
 */
export function createLineMemo(known: KnownLines = {}, limit = 16_777_216): LineMemo {
  const languages = new Map<string, LanguageMemo>(
    Object.entries(known).map(([language, lines]) => [language, createLanguageMemo(lines)]),
  );
  return {
    read: (lines, language, grammar) => {
      const size = [...languages.values()].reduce((sum, memo) => sum + memo.size(), 0);
      if (size > limit) languages.clear();
      const memo = languages.get(language) ?? createLanguageMemo([]);
      languages.set(language, memo);
      return memo.read(lines, grammar);
    },
    known: () => Object.fromEntries([...languages].map(([language, memo]) => [language, memo.known()])),
  };
}

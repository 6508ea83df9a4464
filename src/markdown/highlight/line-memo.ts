import type { Grammar } from './grammar.ts';
import { createLanguageMemo, type KnownLines, type LanguageMemo, noLines } from './language-memo.ts';
import type { PackedTokens } from './packed-tokens.ts';

/** What came of lines of code, by language. */
export type KnownLanguages = ReadonlyMap<string, KnownLines>;

/** Gives what an earlier memo of the same version of Shiki, its grammars and our theme knew of a language; null for nothing. */
export type RecallLines = (language: string) => Promise<KnownLines | null>;

/** Remembers lines of code, of all languages. */
export interface LineMemo {
  /** The tokens of each line. The grammar is asked for only when one of them is new. */
  read(
    lines: readonly string[],
    language: string,
    grammar: () => Promise<Grammar>,
  ): Promise<readonly PackedTokens[]>;
  /**
   * What is worth keeping for the next memo: languages of which more is known than was kept before.
   * @param others what memos that began with the same have learned; it is taken along
   * @param growth the part by which a language must have grown
   */
  learned(others: KnownLanguages, growth: number): KnownLanguages;
}

/**
 * What a memo holds at most, in characters; some 60 MB. Those of two workers that share 5,000 posts come to 7 million each,
 * so that everything is known until well beyond 10,000.
 */
const most = 16_777_216;

/**
 * A memo for as long as its thread lives.
 * @param recall is asked when a language is first met
 * @param limit how much is remembered, in characters. When it is more, all is forgotten: what is met often is soon
 *   known again, and no order has to be kept.
 */
export function createLineMemo(recall: RecallLines = async () => null, limit: number = most): LineMemo {
  const memos = new Map<string, LanguageMemo>();
  const recalling = new Map<string, Promise<KnownLines | null>>();

  const size = (): number => [...memos.values()].reduce((sum, memo) => sum + memo.size, 0);

  /** What was recalled is forgotten, too, and not asked for again: it may be all that there is room for. */
  const forget = (): void => {
    for (const language of memos.keys()) memos.set(language, createLanguageMemo(noLines));
  };

  const memoOf = async (language: string): Promise<LanguageMemo> => {
    const met = memos.get(language);
    if (met !== undefined) return met;
    const recalled = recalling.get(language) ?? recall(language);
    recalling.set(language, recalled);
    const lines = (await recalled) ?? noLines;
    // Two blocks may have waited for the same lines.
    const memo = memos.get(language) ?? createLanguageMemo(lines);
    memos.set(language, memo);
    recalling.delete(language);
    return memo;
  };

  const learnedOf = (language: string, others: KnownLanguages, growth: number): KnownLines | undefined => {
    const memo = memos.get(language);
    const other = others.get(language);
    if (memo === undefined) return other;
    if (other !== undefined) return memo.knownWith(other, () => size() < limit);
    return memo.growth > growth ? memo.known() : undefined;
  };

  return {
    read: async (lines, language, grammar) => {
      if (size() > limit) forget();
      const memo = await memoOf(language);
      return memo.read(lines, grammar);
    },
    learned: (others, growth) => {
      const languages = [...new Set([...others.keys(), ...memos.keys()])];
      return new Map(
        languages.flatMap((language) => {
          const known = learnedOf(language, others, growth);
          return known === undefined ? [] : [[language, known] as const];
        }),
      );
    },
  };
}

import type { RegexEngine } from 'shiki/core';
import { type Grammar, loadGrammar } from './grammar.ts';
import { grammarsOf } from './languages.ts';
import { createLineMemo, type LineMemo } from './line-memo.ts';
import { oniguruma } from './oniguruma.ts';
import { createOutlines, type KeptOutlines, noKeptOutlines } from './outlines.ts';
import type { PackedTokens } from './packed-tokens.ts';
import { sharePatterns } from './share-patterns.ts';

/** Tells the tokens of lines of code. The language must be one that has a grammar. */
export type Tokenise = (lines: readonly string[], language: string) => Promise<readonly PackedTokens[]>;

/**
 * The highlighter of one thread, for as long as it lives. A language is loaded when a line of it is met that the memo
 * does not know, and so is the engine that all languages share.
 * @param kept gives the outlines of its patterns, where they are known already
 */
export function createTokeniser(
  memo: LineMemo = createLineMemo(),
  kept: KeptOutlines = noKeptOutlines,
): Tokenise {
  const outlines = createOutlines(kept);
  let engine: Promise<RegexEngine> | undefined;
  const grammars = new Map<string, Promise<Grammar>>();
  const load = async (language: string): Promise<Grammar> => {
    engine ??= oniguruma().then((plain) => sharePatterns(plain, outlines));
    const embedded = await grammarsOf(language);
    await Promise.all(embedded.map(({ name }) => outlines.load(name)));
    return loadGrammar(language, engine);
  };
  const grammarOf = (language: string): Promise<Grammar> => {
    const grammar = grammars.get(language) ?? load(language);
    grammars.set(language, grammar);
    return grammar;
  };
  return (lines, language) => memo.read(lines, language, () => grammarOf(language));
}

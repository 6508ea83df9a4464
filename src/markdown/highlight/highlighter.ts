import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { type Grammar, loadGrammar } from './grammar.ts';
import { createLineMemo, type LineMemo } from './line-memo.ts';
import type { PackedTokens } from './packed-tokens.ts';
import { sharePatterns } from './share-patterns.ts';

/** Tells the tokens of lines of code. The language must be one that has a grammar. */
export type Tokenise = (lines: readonly string[], language: string) => Promise<readonly PackedTokens[]>;

/**
 * The highlighter of one thread, for as long as it lives. A language is loaded when a line of it is met that the memo
 * does not know, and so is the engine that all languages share.
 */
export function createTokeniser(memo: LineMemo = createLineMemo()): Tokenise {
  let engine: ReturnType<typeof createOnigurumaEngine> | undefined;
  const grammars = new Map<string, Promise<Grammar>>();
  const grammarOf = (language: string): Promise<Grammar> => {
    engine ??= createOnigurumaEngine(import('shiki/wasm')).then(sharePatterns);
    const grammar = grammars.get(language) ?? loadGrammar(language, engine);
    grammars.set(language, grammar);
    return grammar;
  };
  return (lines, language) => memo.read(lines, language, () => grammarOf(language));
}

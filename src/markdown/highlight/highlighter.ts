import { createHighlighterCore, type HighlighterCore, type ThemedToken } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { grammarOf } from './languages.ts';
import { kindOfColour, type TokenKind, tokenTheme } from './token-theme.ts';

/** A piece of a line and what kind of token it is. */
export type Token = { readonly text: string; readonly kind: TokenKind | undefined };

/** Splits code into lines of tokens. The language must be one that has a grammar. */
export type Tokenise = (code: string, language: string) => Promise<readonly (readonly Token[])[]>;

/** Lines longer than this many characters are left without colours: grammars need time by the square of a line. */
export const longestLine = 2000;

/**
 * One highlighter, for as long as its thread lives. Languages are loaded when they are first met. There is no limit
 * by the clock: it would make the result depend on how busy the machine is.
 */
export function createTokeniser(): Tokenise {
  let starting: Promise<HighlighterCore> | undefined;
  return async (code, language) => {
    starting ??= createHighlighterCore({
      themes: [tokenTheme],
      langs: [],
      engine: createOnigurumaEngine(import('shiki/wasm')),
    });
    const highlighter = await starting;
    const grammar = grammarOf(language);
    if (grammar !== undefined && !highlighter.getLoadedLanguages().includes(language)) {
      await highlighter.loadLanguage(grammar);
    }
    const lines = highlighter.codeToTokensBase(code, {
      lang: language,
      theme: 'hoego-kinds',
      tokenizeMaxLineLength: longestLine,
      tokenizeTimeLimit: 0,
    });
    return lines.map((line) => mergeKinds(line));
  };
}

/** Neighbours of one kind are one token; white space belongs to whatever it follows. */
function mergeKinds(tokens: readonly ThemedToken[]): readonly Token[] {
  const merged: { text: string; kind: TokenKind | undefined }[] = [];
  for (const { content, color } of tokens) {
    const last = merged.at(-1);
    const kind = kindOfColour(color);
    if (last !== undefined && (last.kind === kind || content.trim() === '')) last.text += content;
    else merged.push({ text: content, kind });
  }
  return merged;
}

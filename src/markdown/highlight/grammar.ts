import { createHighlighterCore, type RegexEngine } from 'shiki/core';
import { EncodedTokenMetadata, type StateStack } from 'shiki/textmate';
import { grammarsOf } from './languages.ts';
import { kindNumberOf, tokenTheme } from './token-theme.ts';

/** Lines of this many characters and more are left without colours: grammars need time by the square of a line. */
export const longestLine = 2000;

/** The tokens of a line: for each the number of its kind and the column where it ends, in turns. */
export type Tokens = readonly number[];

/**
 * The grammar of a language: tells the tokens of a line, and the state in which the next one begins. Both depend on
 * the line and the state before it alone. There is no limit by the clock: it would make them depend on how busy the
 * machine is.
 */
export type Grammar = (line: string, before: StateStack) => { tokens: Tokens; after: StateStack };

/**
 * Loads the grammar of a language, and what it embeds, into a highlighter of its own. In a shared one the languages
 * that come later change how earlier ones are read (Python inside Markdown, tagged templates in TypeScript), so that
 * a post's colours would depend on which posts came before it.
 * @param language one that has a grammar, by its own name
 */
export async function loadGrammar(language: string, engine: Promise<RegexEngine>): Promise<Grammar> {
  const highlighter = await createHighlighterCore({
    themes: [tokenTheme],
    langs: [grammarsOf(language)],
    engine,
    // It warns of many highlighters, as of a leak; here there are at most as many as languages.
    warnings: false,
  });
  const kinds = highlighter.setTheme('hoego-kinds').colorMap.map(kindNumberOf);
  const grammar = highlighter.getLanguage(language);
  return (line, before) => {
    if (line === '') return { tokens: [], after: before };
    if (line.length >= longestLine) return { tokens: [0, line.length], after: before };
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, before, 0);
    return { tokens: mergeKinds(line, tokens, kinds), after: ruleStack };
  };
}

/**
 * Neighbours of one kind are one token; white space belongs to whatever it follows.
 * @param encoded for each token the column where it begins and its metadata, in turns
 * @param kinds the kind's number for each colour's
 */
function mergeKinds(line: string, encoded: Uint32Array, kinds: readonly number[]): Tokens {
  const merged: number[] = [];
  for (let at = 0; at < encoded.length; at += 2) {
    const begin = encoded[at] ?? 0;
    const end = encoded[at + 2] ?? line.length;
    if (begin === end) continue;
    const kind = kinds[EncodedTokenMetadata.getForeground(encoded[at + 1] ?? 0)] ?? 0;
    const follows = merged.length > 0 && (merged.at(-2) === kind || line.slice(begin, end).trim() === '');
    if (follows) merged[merged.length - 1] = end;
    else merged.push(kind, end);
  }
  return merged;
}

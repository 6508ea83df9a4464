import type { Tokens } from './token-html.ts';

/** The tokens of a line as a string, a character for each number: an eighth of the memory, and no line feed in it. */
export type PackedTokens = string;

/** Printable characters begin here. Numbers are columns of a line at most, far from where pairs of characters begin. */
const first = 0x20;

/** Packs tokens. */
export function packTokens(tokens: Tokens): PackedTokens {
  return String.fromCharCode(...tokens.map((number) => first + number));
}

/** The tokens that were packed. */
export function unpackTokens(packed: PackedTokens): Tokens {
  return Array.from(packed, (character) => character.charCodeAt(0) - first);
}

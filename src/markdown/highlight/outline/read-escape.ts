import { anyLetter, complement, escapedSets, type LetterSet } from './letter-set.ts';
import type { PatternCursor } from './pattern-cursor.ts';

/** What an escape stands for: a character by its code, or some that are known or not. */
export type Escape =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'set'; readonly set: LetterSet; readonly isExact: boolean };

const controls: ReadonlyMap<string, number> = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
  ['a', 0x07],
  ['e', 0x1b],
]);

/** Reads an escape behind its `\` that stands for a character, in a class or outside of it; gives up on any other. */
export function readEscape(cursor: PatternCursor): Escape {
  const hex = cursor.reads(/x\{([\da-fA-F]+)\}|x([0-7][\da-fA-F])|u([\da-fA-F]{4})/y);
  if (hex !== null) return { kind: 'code', code: Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16) };
  if (cursor.reads(/[pP]\{\^?\w+\}/y) !== null) return { kind: 'set', set: anyLetter, isExact: false };
  const [letter] = cursor.reads(/[a-zA-Z\d]/y) ?? [];
  if (letter === undefined) return { kind: 'code', code: cursor.code() };
  const set = escapedSets.get(letter.toLowerCase());
  if (set !== undefined) {
    return { kind: 'set', set: letter === letter.toLowerCase() ? set : complement(set), isExact: true };
  }
  const code = controls.get(letter);
  if (code === undefined) cursor.giveUp();
  return { kind: 'code', code: code ?? 0 };
}

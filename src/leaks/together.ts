import type { CharCodes } from './read-plain.ts';

/** Texts one after the other, U+0000 behind each, so that nothing is read across their ends. */
export function together(parts: readonly CharCodes[]): CharCodes {
  const all = new Uint16Array(parts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length + 1;
  }
  return all;
}

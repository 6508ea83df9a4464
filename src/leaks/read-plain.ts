import { createCodes } from './codes.ts';

/** UTF-16 code units; U+0000 between pieces that do not belong together. */
export type CharCodes = Uint16Array;

/** Reads a text that has no markup. */
export function readPlain(text: string): CharCodes {
  const codes = createCodes(text.length);
  codes.addText(text, 0, text.length);
  return codes.taken();
}

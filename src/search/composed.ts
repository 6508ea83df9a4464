/** What is written in parts: vowels and finals of Hangul, marks of Latin letters and of kana. */
const part = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

/**
 * A text with its letters composed (NFC): what was written on macOS may come in parts of them. Nearly no text has any, and to
 * look for one costs a tenth of composing.
 */
export function composed(text: string): string {
  return part.test(text) ? text.normalize('NFC') : text;
}

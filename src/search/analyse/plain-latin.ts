/** Latin letters with marks, and letters and digits as wide as Hangul. */
const dressed = /[\u00c0-\u017f\uff01-\uff5e]+/g;

/** A text with its Latin letters as a keyboard has them: `Café` -> Cafe, `ＤＯＣＫＥＲ` -> DOCKER. */
export function plainLatin(text: string): string {
  return text.replace(dressed, (found) => found.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
}

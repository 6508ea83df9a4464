/** ASCII and whole Hangul syllables: nothing to compose, and no letter that meets another one only in upper case. */
const isPlain = /^[\u0000-\u007f\uac00-\ud7a3]*$/;

/**
 * What a text is when letter case and Hangul composition do not count. Two names with equal folds are one file on
 * macOS and Windows. Laws: it does not depend on the machine's locale (so a Turkish one has no dotless i), and it is
 * idempotent. Upper case comes first because some letters meet only there: ß and SS, ς and σ.
 */
export function foldCase(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

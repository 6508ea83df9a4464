/**
 * What a text is when letter case and Hangul composition do not count. Two names with equal folds are one file on
 * macOS and Windows. Laws: it does not depend on the machine's locale (so a Turkish one has no dotless i), and it is
 * idempotent. Upper case comes first because some letters meet only there: ß and SS, ς and σ.
 */
export function foldCase(text: string): string {
  return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

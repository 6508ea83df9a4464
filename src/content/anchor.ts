/**
 * The anchor of a heading: its text in lower case, Hangul kept, spaces as `-`, punctuation left out; what GitHub does,
 * so that links written for it keep working. NFC, so that a heading typed on a Mac has one anchor, not two (T8).
 */
export function anchorOf(heading: string): string {
  return heading
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

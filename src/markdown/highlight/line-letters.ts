/** Of which letters a line is made, as far as outlines of patterns can be looked for in it. */
export type LineLetters = 'ascii' | 'hangul' | 'others';

/**
 * Tells the letters of a line: `hangul` is ASCII and syllables of Hangul. A line feed may stand at the end only. In long lines
 * loops in loops would take their time, so these count as `others`.
 */
export function lettersOf(line: string): LineLetters {
  if (ascii.test(line)) return 'ascii';
  return hangul.test(line) ? 'hangul' : 'others';
}

const ascii = /^[\x00-\x09\x0b-\x7f]{0,120}\n?$/;
const hangul = /^[\x00-\x09\x0b-\x7f가-힣]{0,120}\n?$/;

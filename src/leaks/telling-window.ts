import { windowLength } from './windows.ts';

/** How many different letters and digits a window must have: rules of hyphens and `xxxxxxxxxxxx` say nothing. */
const leastDifferent = 4;

/**
 * Whether the window that ends at a place says something: it is no rule of hyphens, and no time, of which posts of one day
 * have the same. Digits without anything between them are an account or a number of somebody's.
 */
export function isTellingWindow(codes: Uint16Array, end: number): boolean {
  let different = 0;
  let letters = 0;
  let digits = 0;
  for (let at = end - windowLength; at < end; at++) {
    const code = codes[at] ?? 0;
    const isDigit = code >= 48 && code <= 57;
    const isLetter = (code >= 97 && code <= 122) || code >= 0xc0;
    if (!isDigit && !isLetter) continue;
    if (isDigit) digits += 1;
    else if (code !== 116 && code !== 122) letters += 1; // `t` and `z` stand in times as well
    if (codes.indexOf(code, end - windowLength) === at) different += 1;
  }
  return different >= leastDifferent && (letters > 0 || digits === windowLength);
}

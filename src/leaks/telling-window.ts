/** How many different letters and digits a window must have: rules of hyphens and `xxxxxxxxxxxx` say nothing. */
const leastDifferent = 4;

/**
 * Whether a window says something: not a rule of hyphens, and not a time, of which posts of one day have the same. Digits
 * without anything between them are an account or a number of somebody's.
 */
export function isTellingWindow(codes: Uint16Array, start: number, end: number): boolean {
  const different = new Set<number>();
  let letters = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0;
    const isDigit = code >= 48 && code <= 57;
    const isLetter = (code >= 97 && code <= 122) || code >= 0xc0;
    if (isDigit) digits += 1;
    else if (isLetter && !ofTimes.has(code)) letters += 1;
    if (isDigit || isLetter) different.add(code);
  }
  return different.size >= leastDifferent && (letters > 0 || digits === end - start);
}

/** `t` and `z`, which stand in times as well. */
const ofTimes: ReadonlySet<number> = new Set([116, 122]);

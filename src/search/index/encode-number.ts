/**
 * Whole numbers as characters of a text, small ones as one: files of the index are text, which every host compresses and
 * no browser need decode by hand. Of the code units none is a control character or half of a pair.
 */

/** The first character: what lies before it separates lines and fields. */
const first = 0x23;

/** Numbers below it are one character; of larger ones all but the last are marked by lying this much higher. */
const base = 0x5000;

/** A number, 0 or more, as characters. */
export function encodeNumber(number: number): string {
  let rest = number;
  let text = '';
  while (rest >= base) {
    text += String.fromCharCode(first + base + (rest % base));
    rest = Math.floor(rest / base);
  }
  return text + String.fromCharCode(first + rest);
}

/** The number that stands in a text, and where what follows it begins. */
export function decodeNumber(text: string, from: number): { readonly number: number; readonly end: number } {
  let number = 0;
  let unit = 1;
  let end = from;
  for (;;) {
    const digit = text.charCodeAt(end) - first;
    end += 1;
    // Behind the end of a text there is no digit: then this is no number, and the end of it.
    if (!(digit >= base)) return { number: number + digit * unit, end };
    number += (digit - base) * unit;
    unit *= base;
  }
}

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

/** Reads the numbers of a text from its beginning. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - first;
    number += (digit % base) * unit;
    unit *= base;
    if (digit >= base) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  return numbers;
}

import { encodeNumber } from './encode-number.ts';

/**
 * Keys in their order, each with what it stands for, as one text: how many letters a key shares with the one before, the rest
 * of it, a tab, its value. An empty line ends the file: without it, it was cut short (see `readLines`).
 */
export function lineFile(lines: readonly (readonly [key: string, value: string])[]): string {
  let text = '';
  let last = '';
  for (const [key, value] of lines) {
    const shared = sharedLength(last, key);
    text += `${encodeNumber(shared)}${key.slice(shared)}\t${value}\n`;
    last = key;
  }
  return `${text}\n`;
}

/** How many letters two texts begin with in common. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

import { decodeNumber } from '../index/encode-number.ts';

/** The lines of a file whose keys leave out what they share with the key before: each key, and what stands behind it. */
export function readLines(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  let last = '';
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const tab = text.indexOf('\t', from);
    const { number: shared, end: rest } = decodeNumber(text, from);
    last = last.slice(0, shared) + text.slice(rest, tab);
    lines.set(last, text.slice(tab + 1, end));
    from = end + 1;
  }
  return lines;
}

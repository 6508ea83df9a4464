import { decodeNumber } from '../index/encode-number.ts';

/**
 * The lines of a file that `lineFile` wrote: each key, and what stands behind it.
 * @throws when the text is none: a host that lacks a file may answer with a page, and a copy may have been cut short
 */
export function readLines(text: string): ReadonlyMap<string, string> {
  if (!`\n${text}`.endsWith('\n\n')) throw new Error('the file was cut short');
  const lines = new Map<string, string>();
  let last = '';
  for (let from = 0; from < text.length - 1; ) {
    const end = text.indexOf('\n', from);
    const tab = text.indexOf('\t', from);
    if (tab < 0 || tab > end) throw new Error('a line has no value');
    const { number: shared, end: rest } = decodeNumber(text, from);
    last = last.slice(0, shared) + text.slice(rest, tab);
    lines.set(last, text.slice(tab + 1, end));
    from = end + 1;
  }
  return lines;
}

import type { Excerpt } from './excerpt.ts';

/** A word of a log: what has a letter and stands between marks. Numbers, ids and addresses are others each time. */
const word = /[\p{L}\d_]*\p{L}[\p{L}\d_]*/gu;

/** A word that is shorter tells nothing. */
const shortest = 2;

/** Words of a log that are looked for. A whole log has more, but the line that is like it has few. */
const longest = 40_000;

/** What stands between words of one name or one sentence. */
const isTogether = /^[ .:/-]$/;

/** Where words of a log stand in a line of a post; those that stand together are one mark. */
export function sharedWords(line: string, log: string): Excerpt['marks'] {
  const logged = new Set(
    (log.slice(0, longest).toLowerCase().match(word) ?? []).filter((one) => one.length >= shortest),
  );
  const marks: [from: number, to: number][] = [];
  for (const { 0: found, index } of line.matchAll(word)) {
    if (!logged.has(found.toLowerCase())) continue;
    const last = marks.at(-1);
    if (last !== undefined && isTogether.test(line.slice(last[1], index))) last[1] = index + found.length;
    else marks.push([index, index + found.length]);
  }
  return marks;
}

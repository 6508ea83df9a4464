import { encodeNumber } from './encode-number.ts';

/** So many characters of terms, and of cards, a browser keeps for readers without a network: all of some 1,000 posts. */
export const offlineLengths = { terms: 2_000_000, cards: 4_000_000 };

/**
 * The files of terms that a browser keeps, by group as the description of the index has them: all where they are not too long
 * together. Otherwise the longest: it is the words of many posts that make a file long.
 * @param lengths by group the characters of each file
 */
export function offlineTerms(lengths: readonly (readonly number[])[], most: number): readonly string[] {
  const files = lengths.flatMap((group, at) => group.map((length, file) => ({ at, file, length })));
  const kept = new Map<number, number[]>();
  let sum = 0;
  for (const { at, file, length } of files.sort((a, b) => b.length - a.length)) {
    sum += length;
    if (sum > most) break;
    kept.set(at, [...(kept.get(at) ?? []), file]);
  }
  return lengths.map((_, at) =>
    (kept.get(at) ?? [])
      .sort((a, b) => a - b)
      .map(encodeNumber)
      .join(''),
  );
}

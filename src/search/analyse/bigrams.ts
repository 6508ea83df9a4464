/** The overlapping pairs of a word's syllables: `컨테이너` -> `컨테`, `테이`, `이너`; a word of one syllable is its own. */
export function bigramsOf(word: string): readonly string[] {
  if (word.length < 2) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** Hangul syllables, and other words, that a practised reader takes in a minute; seconds for a line of code. */
const pace = { syllables: 500, words: 220, secondsALine: 2.5 };

/**
 * Minutes to read a post, at least 1. Korean is counted by syllables, not by words between spaces; Latin words and
 * numbers as words; code apart, by its lines, because it is neither.
 * @param text the text without code blocks
 * @param codeLines the lines of its code blocks
 */
export function readingMinutes(text: string, codeLines: number): number {
  const syllables = text.replace(/[^\uac00-\ud7a3\u4e00-\u9fff]+/g, '').length;
  const words = text.match(/[\p{Script=Latin}\p{N}]+(?:['’.-][\p{Script=Latin}\p{N}]+)*/gu)?.length ?? 0;
  const minutes = syllables / pace.syllables + words / pace.words + (codeLines * pace.secondsALine) / 60;
  return Math.max(1, Math.round(minutes));
}

/** Hangul syllables, and other words, that a practised reader takes in a minute; seconds for a line of code. */
const pace = { syllables: 500, words: 220, secondsALine: 2.5 };

/**
 * Minutes to read a post, at least 1. Korean is counted by syllables, not by words between spaces; Latin words and
 * numbers as words; code apart, by its lines, because it is neither.
 * @param text the text without code blocks
 * @param codeLines the lines of its code blocks
 */
export function readingMinutes(text: string, codeLines: number): number {
  const minutes =
    syllablesIn(text) / pace.syllables + wordsIn(text) / pace.words + (codeLines * pace.secondsALine) / 60;
  return Math.max(1, Math.round(minutes));
}

/** Hangul syllables and Chinese characters. */
function syllablesIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff)) count += 1;
  }
  return count;
}

const word = /[\p{Script=Latin}\p{N}]+(?:['’.-][\p{Script=Latin}\p{N}]+)*/gu;
const asciiWord = /[A-Za-z\d]+(?:['’.-][A-Za-z\d]+)*/g;

/** What is neither ASCII, nor Hangul, nor punctuation or an arrow; it may be a letter or a digit. */
const rare = /[^\0-\x7f·‐-\u206f\u2190-\u21ff\u3000-\u3003\u3008-\u3020가-힣]/;

/** To look for letters and digits of all the world takes five times as long. */
function wordsIn(text: string): number {
  return text.match(rare.test(text) ? word : asciiWord)?.length ?? 0;
}

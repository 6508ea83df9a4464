const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/**
 * The beginning of a text as one line, for a description nobody stated: whole sentences where they fit, else cut at a
 * space; never in the middle of a character as a reader sees it.
 * @param longest in characters as a reader counts them
 */
export function excerptOf(text: string, longest = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const start = beginning(line, longest - 1);
  if (beginning(line, longest) === line) return line;
  const sentence = /^.{40,}[.!?。](?=\s)/su.exec(start)?.[0];
  if (sentence !== undefined) return sentence;
  const space = start.lastIndexOf(' ');
  return `${space > longest / 2 ? start.slice(0, space) : start}…`;
}

/** Characters that nothing joins: those of ASCII, whole syllables, punctuation. */
const separate = /^[ -~가-힣‐-‧、-】]*$/;

/** The first characters of a text, as a reader counts them. */
function beginning(text: string, count: number): string {
  // Whether a character is at its end only the next one says.
  if (separate.test(text.slice(0, count + 1))) return text.slice(0, count);
  let end = 0;
  let seen = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (seen === count) break;
    end = index + segment.length;
    seen += 1;
  }
  return text.slice(0, end);
}

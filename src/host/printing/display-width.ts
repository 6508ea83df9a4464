/**
 * The characters that a terminal draws two columns wide: East Asian Width W and F (UAX #11) with the leading
 * consonants of decomposed Hangul, and what is drawn as an emoji.
 */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

/** Marks that stand on the character before them, and what is not drawn. */
const zero = /^[\p{M}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]+$/u;

// What a reader takes for one character is one cell or two, however many code points it has. Not a matter of language.
let characters: Intl.Segmenter | null = null;

/** How many columns of a terminal a text takes. It has no control characters. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  // Made here: to make one takes 10 ms, and most commands print nothing that needs it.
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of characters.segment(text))
    width += wide.test(segment) ? 2 : zero.test(segment) ? 0 : 1;
  return width;
}

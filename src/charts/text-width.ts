/**
 * How wide letters are, in em, by their kind: as wide as in the widest of the fonts that a page may get (Pretendard, Apple
 * SD Gothic Neo, Noto Sans KR, Malgun Gothic, DejaVu Sans). No machine's own font is asked, so a drawing is the same
 * everywhere, and what is laid out by these widths has room in any of them.
 */
const kinds: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[iljI|!.,:;'`]/, 0.36],
  [/[frt()[\]{}/\\" -]/, 0.42],
  [/[mwMW@%]/, 1],
  [/[\d$+=<>~^#*?_]/, 0.66],
  [/[A-Z&]/, 0.76],
  [/[a-z]/, 0.64],
  [/[\p{M}\p{Cf}]/u, 0],
  [/[–·×…±]/, 0.84],
  [/[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60→←↔]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.5],
  [/[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u, 0.9],
];

const widestLetter = 1.5;

/** Bold letters are wider than those of the table. */
const strong = 1.08;

/** Widths of letters met before; there are only so many letters. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const met = known.get(letter);
  if (met !== undefined) return met;
  const width = kinds.find(([letters]) => letters.test(letter))?.[1] ?? widestLetter;
  known.set(letter, width);
  return width;
}

/** The width of a text in one line, in pixels; never less than what a browser needs for it. */
export function textWidth(text: string, size: number, weight: 'normal' | 'strong' = 'normal'): number {
  let em = 0;
  for (const letter of text) em += letterWidth(letter);
  return em * size * (weight === 'strong' ? strong : 1);
}

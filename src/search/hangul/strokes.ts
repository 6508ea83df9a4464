import { isSyllable, lettersOf } from './syllable.ts';

/** Letters that take two keys on a Korean (two-set) keyboard. */
export const doubles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ㅘ: 'ㅗㅏ',
    ㅙ: 'ㅗㅐ',
    ㅚ: 'ㅗㅣ',
    ㅝ: 'ㅜㅓ',
    ㅞ: 'ㅜㅔ',
    ㅟ: 'ㅜㅣ',
    ㅢ: 'ㅡㅣ',
    ㄳ: 'ㄱㅅ',
    ㄵ: 'ㄴㅈ',
    ㄶ: 'ㄴㅎ',
    ㄺ: 'ㄹㄱ',
    ㄻ: 'ㄹㅁ',
    ㄼ: 'ㄹㅂ',
    ㄽ: 'ㄹㅅ',
    ㄾ: 'ㄹㅌ',
    ㄿ: 'ㄹㅍ',
    ㅀ: 'ㄹㅎ',
    ㅄ: 'ㅂㅅ',
  }),
);

/**
 * A text as the letters that are typed for it, one a key: `과` -> `ㄱㅗㅏ`. A typing mistake is one letter too many, too
 * few, another one, or two in the wrong order, which syllables do not show: `도커` and `도거` differ in a whole one.
 */
export function strokesOf(text: string): string {
  let strokes = '';
  for (const character of text) {
    if (!isSyllable(character)) {
      strokes += doubles.get(character) ?? character;
      continue;
    }
    const { initial, vowel, final } = lettersOf(character);
    strokes += initial + (doubles.get(vowel) ?? vowel) + (doubles.get(final) ?? final);
  }
  return strokes;
}

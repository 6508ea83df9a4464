import { doubles, strokesOf } from './strokes.ts';
import { isFinal, isInitial, isVowel, syllableOf } from './syllable.ts';

/** Where the letters lie on a Korean two-set keyboard. */
const keys: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ㅂ: 'q',
    ㅈ: 'w',
    ㄷ: 'e',
    ㄱ: 'r',
    ㅅ: 't',
    ㅛ: 'y',
    ㅕ: 'u',
    ㅑ: 'i',
    ㅐ: 'o',
    ㅔ: 'p',
    ㅁ: 'a',
    ㄴ: 's',
    ㅇ: 'd',
    ㄹ: 'f',
    ㅎ: 'g',
    ㅗ: 'h',
    ㅓ: 'j',
    ㅏ: 'k',
    ㅣ: 'l',
    ㅋ: 'z',
    ㅌ: 'x',
    ㅊ: 'c',
    ㅍ: 'v',
    ㅠ: 'b',
    ㅜ: 'n',
    ㅡ: 'm',
    ㅃ: 'Q',
    ㅉ: 'W',
    ㄸ: 'E',
    ㄲ: 'R',
    ㅆ: 'T',
    ㅒ: 'O',
    ㅖ: 'P',
  }),
);
const letters = new Map([...keys].map(([letter, key]) => [key, letter]));
const joined = new Map([...doubles].map(([double, pair]) => [pair, double]));

/** What comes out when Hangul is typed while the keyboard is in English mode: `도커` -> `ehzj`. */
export function typedInEnglish(hangul: string): string {
  return [...strokesOf(hangul)].map((letter) => keys.get(letter) ?? letter).join('');
}

/** What comes out when English is typed while the keyboard is in Korean mode: `docker` -> `애찯ㄱ`. */
export function typedInKorean(latin: string): string {
  return composed([...latin].map((key) => letters.get(key) ?? letters.get(key.toLowerCase()) ?? key));
}

/** Letters to syllables, as an input method puts them together while they are typed. */
function composed(typed: readonly string[]): string {
  let text = '';
  let initial = '';
  let vowel = '';
  let final = '';
  const flush = () => {
    text += syllableOf({ initial, vowel, final }) ?? initial + vowel;
    initial = '';
    vowel = '';
    final = '';
  };
  const addVowel = (letter: string) => {
    if (final !== '') {
      // The final consonant, or the second of two, was the beginning of the next syllable.
      const [stays = '', goes = stays] = doubles.get(final) ?? ['', final];
      final = goes === stays ? '' : stays;
      flush();
      initial = goes;
      vowel = letter;
    } else if (vowel !== '' && joined.has(vowel + letter)) vowel = joined.get(vowel + letter) ?? '';
    else {
      if (vowel !== '') flush();
      vowel = letter;
    }
  };
  const addConsonant = (letter: string) => {
    const double = joined.get(final + letter) ?? '';
    if (initial !== '' && vowel !== '' && final === '' && isFinal(letter)) final = letter;
    else if (final !== '' && isFinal(double)) final = double;
    else {
      flush();
      initial = letter;
    }
  };
  for (const letter of typed) {
    if (isVowel(letter)) addVowel(letter);
    else if (isInitial(letter)) addConsonant(letter);
    else {
      flush();
      text += letter;
    }
  }
  flush();
  return text;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedInEnglish, typedInKorean } from '../../../src/search/hangul/keyboard.ts';

test.each([
  ['도커', 'ehzj'],
  ['쿠버네티스', 'znqjspxltm'],
  ['괜찮아', 'rhoscksgdk'],
  ['깃', 'rlt'],
  ['삶', 'tkfa'],
])('%s typed in English mode is %s, and the way back', (hangul, keys) => {
  expect(typedInEnglish(hangul).toLowerCase()).toBe(keys);
});

test.each([
  ['docker', '애찯ㄱ'],
  ['redis', 'ㄱㄷ얀'],
  ['kafka', 'ㅏㅁ람'],
])('%s typed in Korean mode is %s', (latin, hangul) => {
  expect(typedInKorean(latin)).toBe(hangul);
});

test('whole syllables come back, whatever they are, when their keys are typed in Korean mode', () => {
  // A final consonant before ㅇ and a vowel would move on; before any other consonant it stays.
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(syllable, (text) => {
      expect(typedInKorean(typedInEnglish(text))).toBe(text);
    }),
  );
});

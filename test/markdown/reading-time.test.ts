import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/markdown/reading-time.ts';

/** Letters, digits and signs of many kinds, rare ones too. */
const characters = fc.constantFrom(
  ...[
    '가',
    '힣',
    '一',
    '鿿',
    'a',
    'Z',
    'é',
    'ｂ',
    'ⅳ',
    '7',
    '٣',
    '３',
    '²',
    '½',
    '〇',
    '〡',
    'ㄱ',
    'あ',
    '🙂',
    'ꟸ',
  ],
  ...[' ', '\n', '.', '-', "'", '’', '·', '…', '“', '→', '、', '「', '〆', '\u2070', '\u2071', '\ue000', '𝟙'],
);

/** The same with every letter and digit that Unicode knows looked for in every text, and nothing to spare time. */
function minutesOf(text: string): number {
  const syllables = text.match(/[\uac00-\ud7a3\u4e00-\u9fff]/g)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}]+(?:['’.-][\p{Script=Latin}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / 500 + words / 220));
}

test('syllables and words are counted in any text, whatever letters are in it', () => {
  const texts = fc
    .tuple(fc.array(characters, { minLength: 1, maxLength: 8 }), fc.integer({ min: 200, max: 2000 }))
    .map(([parts, times]) => parts.join('').repeat(times));
  fc.assert(
    fc.property(texts, (text) => {
      expect(readingMinutes(text, 0)).toBe(minutesOf(text));
    }),
    { numRuns: 500 },
  );
});

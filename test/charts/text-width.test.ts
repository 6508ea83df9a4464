import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';

const wrapped = (text: string, width: number, lines: number) =>
  wrapText(text, { width, lines, size: 10, weight: 'normal' });

describe('a text in its room', () => {
  test.each([
    ['추천 API 응답 실패', 60, 3, ['추천 API', '응답 실패']],
    ['kube-scheduler-misconfiguration', 110, 3, ['kube-scheduler-', 'misconfiguration']],
    ['재시도폭주로인한고갈', 40, 3, ['재시도폭', '주로인한', '고갈']],
    ['  앞뒤의\n  빈칸  ', 200, 1, ['앞뒤의 빈칸']],
    ['', 50, 2, []],
  ])('%j stays whole', (text, width, lines, expected) => {
    expect(wrapped(text, width, lines)).toEqual({ lines: expected, isShortened: false });
  });

  test.each([
    ['추천 API 응답 실패와 Redis 메모리 고갈', 60, 2, ['추천 API', '응답 실패…']],
    ['재시도폭주로인한고갈', 40, 1, ['재시도…']],
  ])('%j is cut off where it does not fit', (text, width, lines, expected) => {
    expect(wrapped(text, width, lines)).toEqual({ lines: expected, isShortened: true });
  });

  test('no line is wider than its room, and nothing is lost without …', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (parts, width, lines) => {
          const text = parts.join(' ');
          const { lines: shown, isShortened } = wrapped(text, width, lines);
          expect(shown.length).toBeLessThanOrEqual(lines);
          for (const line of shown) {
            // One letter that is wider than the room stays, alone or with what has no width of its own.
            if ([...line].filter((letter) => textWidth(letter, 10) > 0).length > 1)
              expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
          }
          const letters = (of: string) => of.replaceAll(/\s/g, '');
          if (!isShortened) expect(letters(shown.join(''))).toBe(letters(text));
          else expect(shown.at(-1)?.endsWith('…')).toBe(true);
        },
      ),
    );
  });
});

test('Hangul takes a full em, whatever the font', () => {
  expect(textWidth('장애', 10)).toBe(20);
  expect(textWidth('장애', 10, 'strong')).toBeCloseTo(21.6);
  expect(textWidth('iii', 10)).toBeLessThan(textWidth('WWW', 10) / 2);
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});

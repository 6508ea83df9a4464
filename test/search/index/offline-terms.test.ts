import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeNumber } from '../../../src/search/index/encode-number.ts';
import { offlineTerms } from '../../../src/search/index/offline-terms.ts';

const numbersIn = (text: string) => [...text].map((letter) => decodeNumber(letter, 0).number);
const kept = (lengths: readonly (readonly number[])[], most: number) =>
  offlineTerms(lengths, most).map(numbersIn);

describe('the files of terms that a browser keeps', () => {
  test('are all of a small site', () => {
    expect(kept([[10, 20], [], [30]], 60)).toEqual([[0, 1], [], [0]]);
  });

  test('are the longest of a large one', () => {
    expect(kept([[10, 20], [], [30]], 55)).toEqual([[1], [], [0]]);
    expect(kept([[10, 20], [], [30]], 29)).toEqual([[], [], []]);
  });

  test('are never longer together than they may be, and no file left out is longer than one kept', () => {
    const groups = fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 8 }), { maxLength: 6 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 600 }), (lengths, most) => {
        const files = kept(lengths, most);
        const inside = lengths.flatMap((group, at) => group.filter((_, file) => files[at]?.includes(file)));
        const outside = lengths.flatMap((group, at) => group.filter((_, file) => !files[at]?.includes(file)));
        expect(inside.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(most);
        expect(Math.max(0, ...outside)).toBeLessThanOrEqual(Math.min(Number.POSITIVE_INFINITY, ...inside));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/kernel/korean/collate.ts';

describe('compareNames', () => {
  test('numbers by value, then Hangul, then Latin whatever its letter case', () => {
    const names = ['Redis', '파드', '10장', '가용성', 'docker', '2장', 'ECS', '각주', '나라'];
    expect(names.toSorted(compareNames)).toEqual([
      '2장',
      '10장',
      '가용성',
      '각주',
      '나라',
      '파드',
      'docker',
      'ECS',
      'Redis',
    ]);
  });

  test('names that Unicode calls equal still have an order', () => {
    const [composed, decomposed] = ['한글', '한글'.normalize('NFD')];
    expect(compareNames(composed, decomposed)).not.toBe(0);
    expect(Math.sign(compareNames(composed, decomposed))).toBe(
      -Math.sign(compareNames(decomposed, composed)),
    );
  });

  test('it is a total order', () => {
    const name = fc.string({ unit: fc.constantFrom('가', '나', 'a', 'A', 'b', '1', '2', '0', '-', ' ') });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(compareNames(a, a)).toBe(0);
        if (a !== b) expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)));
        if (compareNames(a, b) < 0 && compareNames(b, c) < 0) expect(compareNames(a, c)).toBeLessThan(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digested, fingerprint } from '../../src/kernel/digest.ts';
import { isEqual } from '../../src/kernel/is-equal.ts';
import type { Plain } from '../../src/kernel/plain.ts';

const key = fc.constantFrom('a', 'b', 'digest', 'value');
const { plain } = fc.letrec<{ plain: Plain }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Plain>(null, true, false, 0, 1, -1, '', 'a', '가'),
    fc.array(tie('plain'), { maxLength: 3 }),
    fc.dictionary(key, tie('plain'), { maxKeys: 3 }),
    tie('plain').map(digested),
  ),
}));

describe('equal values', () => {
  it('are those that have one fingerprint', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(isEqual(a, b)).toBe(fingerprint(a) === fingerprint(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('are so in whatever order their keys stand, and as copies', () => {
    fc.assert(
      fc.property(fc.dictionary(key, plain), (record) => {
        const turned: Plain = Object.fromEntries(Object.entries(structuredClone(record)).reverse());
        expect(isEqual(record, turned)).toBe(true);
      }),
    );
  });

  it.each<[Plain, Plain]>([
    [{}, []],
    [{ a: null }, {}],
    [
      { a: 1, b: 2 },
      { a: 1, c: 2 },
    ],
    [[1], [1, 2]],
    [[], null],
    ['1', 1],
    [digested('a'), digested('b')],
    [digested('a'), 'a'],
  ])('are not %j and %j', (a, b) => {
    expect([isEqual(a, b), isEqual(b, a)]).toEqual([false, false]);
  });
});

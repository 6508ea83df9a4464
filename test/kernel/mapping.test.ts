import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMapping } from '../../src/kernel/mapping.ts';

const element = fc.integer({ min: 0, max: 4 }).map((n) => values[n] as { readonly n: number });
const values = [0, 1, 2, 3, 4].map((n) => ({ n }));

/** Lists of the same mapping, one after the other: of any length, and each but slightly otherwise than the one before it. */
const rows = fc.array(fc.tuple(element, element), { maxLength: 8 });

test('whatever was mapped before, the result is that of mapping each row', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), (rounds) => {
      const mapping = createMapping(
        (a: { readonly n: number }, b: { readonly n: number }) => `${a.n} ${b.n}`,
      );
      for (const round of rounds) {
        const made = mapping(
          round.map(([a]) => a),
          round.map(([, b]) => b),
        );
        expect(made).toEqual(round.map(([a, b]) => `${a.n} ${b.n}`));
      }
    }),
  );
});

test('only rows that are otherwise are made, and none that stands where it stood', () => {
  const made: number[] = [];
  const mapping = createMapping((value: { readonly n: number }) => {
    made.push(value.n);
    return value.n;
  });
  const [a, b, c, d] = values as [{ n: number }, { n: number }, { n: number }, { n: number }];
  mapping([a, b, c]);
  mapping([a, d, c]);
  expect(made).toEqual([0, 1, 2, 3]);
});

test('where all comes to what it was, the very list of the last time is given', () => {
  const mapping = createMapping((value: { readonly n: number }) => value.n % 2);
  const [a, b, c] = values as [{ n: number }, { n: number }, { n: number }];
  const first = mapping([a, b]);
  expect(mapping([a, b])).toBe(first);
  expect(mapping([c, b])).toBe(first);
  const longer = mapping([c, b, a]);
  expect(longer).toEqual([0, 1, 0]);
  expect(mapping([c, b])).not.toBe(longer);
});

test('a longer list has what it has, also where that is undefined', () => {
  const mapping = createMapping((value: number | undefined) => `${value}`);
  expect(mapping([1])).toEqual(['1']);
  expect(mapping([1, undefined])).toEqual(['1', 'undefined']);
});

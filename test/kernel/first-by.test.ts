import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBy } from '../../src/kernel/first-by.ts';

test('it is what sorting and cutting gives, ties and all', () => {
  const item = fc.record({ key: fc.integer({ min: 0, max: 5 }), id: fc.integer() });
  fc.assert(
    fc.property(fc.array(item), fc.integer({ min: 0, max: 8 }), (items, count) => {
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(firstBy(items, compare, count)).toEqual(items.toSorted(compare).slice(0, count));
    }),
  );
});

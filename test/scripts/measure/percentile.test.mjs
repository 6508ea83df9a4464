import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentile } from '../../../scripts/measure/percentile.mjs';

it.each([
  [[7], 0.5, 7],
  [[3, 1, 2], 0.5, 2],
  [[10, 2, 1, 9], 0.5, 5.5],
  [[5, 1, 4, 2, 3], 0, 1],
  [[5, 1, 4, 2, 3], 1, 5],
  [Array.from({ length: 101 }, (_, index) => 100 - index), 0.95, 95],
])('of %j the share %d is not above %d', (values, share, expected) => {
  expect(percentile(values, share)).toBeCloseTo(expected);
});

it('leaves the values as they are, and does not depend on their order', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
      const before = [...given];
      const found = percentile(given, share);
      expect(given).toEqual(before);
      expect(percentile([...given].reverse(), share)).toBe(found);
      expect(found).toBeGreaterThanOrEqual(Math.min(...given));
      expect(found).toBeLessThanOrEqual(Math.max(...given));
    }),
  );
});

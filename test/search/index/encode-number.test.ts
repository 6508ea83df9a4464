import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumber, encodeNumber } from '../../../src/search/index/encode-number.ts';

test('numbers come back, one after the other, and none is a control character or half of a pair', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const text = numbers.map(encodeNumber).join('');
      expect(text).not.toMatch(/[\u0000-\u0022\ud800-\udfff]/);
      const read: number[] = [];
      for (let at = 0; at < text.length; ) {
        const { number, end } = decodeNumber(text, at);
        read.push(number);
        at = end;
      }
      expect(read).toEqual(numbers);
    }),
  );
});

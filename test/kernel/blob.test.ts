import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blobOf, blobOfTexts } from '../../src/kernel/blob.ts';
import { digestOf } from '../../src/kernel/digest.ts';

/** Texts of every kind of character, halves of them too, short and far longer than what is encoded at once. */
const text = fc
  .tuple(
    fc.array(fc.constantFrom('a', '가', 'é', '\0', '😀', '\ud83d', '\udc00'), { minLength: 1 }),
    fc.nat(200_000),
  )
  .map(([letters, length]) => letters.join('').repeat(Math.ceil(length / letters.length)));

test('a blob is the text in UTF-8, with the digest of its bytes', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { digest, bytes } = blobOf(written);
      expect(Buffer.from(written).equals(bytes)).toBe(true);
      expect(digest).toBe(digestOf(bytes));
      expect(digest).toBe(digestOf(written));
    }),
    { numRuns: 60 },
  );
});

test('its bytes are its own: one that is given away leaves the others as they are', () => {
  const [first, second] = ['하나', '둘'].map(blobOf);
  structuredClone(first, { transfer: [first?.bytes.buffer ?? new ArrayBuffer(0)] });
  expect(first?.bytes.length).toBe(0);
  expect(Buffer.from(second?.bytes ?? []).toString()).toBe('둘');
  expect(Buffer.from(blobOf('하나').bytes).toString()).toBe('하나');
});

test('texts that become one blob stand behind its head, each as it would alone', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.constant(''))), (written) => {
      const each = written.map((one) => Buffer.from(one));
      const { digest, bytes } = blobOfTexts(written, (lengths) => `머리 ${lengths}`);
      const head = Buffer.from(`머리 ${each.map(({ length }) => length)}`);
      expect(Buffer.concat([head, ...each]).equals(bytes)).toBe(true);
      expect(digest).toBe(digestOf(bytes));
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digested, fingerprint } from '../../src/kernel/digest.ts';
import type { Plain } from '../../src/kernel/plain.ts';

const plain = fc.jsonValue().map((value) => value as Plain);

function shuffled(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}

describe('a fingerprint names a whole value', () => {
  test('the order of keys changes nothing', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(fingerprint(shuffled(value))).toBe(fingerprint(value));
      }),
    );
  });

  test('values that differ in anything have different fingerprints', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        fc.pre(JSON.stringify(shuffled(a)) !== JSON.stringify(shuffled(b)));
        expect(fingerprint(a)).not.toBe(fingerprint(b));
      }),
    );
  });

  test('a digested value counts by its digest, wherever it stands', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const known = digested(value);
        expect(fingerprint([known])).toBe(fingerprint([{ digest: known.digest, value: null }]));
        expect(fingerprint([known])).not.toBe(fingerprint([digested([value])]));
      }),
    );
  });

  test('what merely looks like a digested value is taken apart', () => {
    expect(fingerprint({ digest: 'x', value: 1 })).not.toBe(fingerprint({ digest: 'x', value: 2 }));
  });
});

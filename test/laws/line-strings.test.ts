import fc from 'fast-check';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import type { OnigString } from 'shiki/textmate';
import { beforeAll, describe, expect, test } from 'vitest';
import { oniguruma } from '../../src/markdown/highlight/oniguruma.ts';

type Strings = (content: string) => OnigString;

// Who asks first has the memory; the engine that Shiki gives afterwards has strings of its own.
let ours: Strings;
let own: Strings;
let scannerOf: Awaited<ReturnType<typeof oniguruma>>['createScanner'];
beforeAll(async () => {
  const engine = await oniguruma();
  const plain = await createOnigurumaEngine(import('shiki/wasm'));
  ours = engine.createString;
  own = plain.createString;
  scannerOf = plain.createScanner;
  expect(ours('').constructor).not.toBe(own('').constructor);
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'Z',
    '0',
    ' ',
    '\n',
    '가',
    '각',
    'é',
    'ß',
    '漢',
    '😀',
    '👨‍👩‍👧',
    '\ud800',
    '\udc00',
    '\u0000',
    '\uffff',
    '"',
    '\\',
  ],
);
const lines = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const patterns = fc.array(
  fc.constantFrom(
    'a',
    '\\w+',
    '[가-힣]+',
    '(é)?(.)',
    '$',
    '\\b',
    '(?<=가).',
    '\\G0',
    '[^a]',
    '😀',
    '(x)|(.)(a)?',
  ),
  { minLength: 1, maxLength: 3 },
);

/** All that a scanner finds in a line, from every place of it. */
function foundIn(line: string, sought: readonly string[], strings: Strings) {
  const scanner = scannerOf([...sought]);
  const text = strings(line);
  const found = Array.from({ length: line.length + 1 }, (_, at) => scanner.findNextMatchSync(text, at, 0));
  text.dispose?.();
  return found;
}

describe('strings of lines', () => {
  test('are found in as in those of Shiki: at every place, whatever letters there are', () => {
    fc.assert(
      fc.property(lines, patterns, (line, sought) => {
        expect(foundIn(line, sought, ours)).toEqual(foundIn(line, sought, own));
      }),
      { numRuns: 500 },
    );
  });

  test('are not mixed up when there are several at a time, as for what is captured in a line', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 2, maxLength: 5 }), patterns, (many, sought) => {
        const scanner = scannerOf([...sought]);
        const findAll = (texts: readonly OnigString[]) =>
          [...texts, ...texts.toReversed()].map((text) => scanner.findNextMatchSync(text, 0, 0));
        const both = [ours, own].map((strings) => {
          const texts = many.map(strings);
          const found = findAll(texts);
          for (const text of texts.toReversed()) text.dispose?.();
          return found;
        });
        expect(both[0]).toEqual(both[1]);
      }),
    );
  });

  test('may be longer than any line of code, and than the memory was', () => {
    for (const length of [2047, 2048, 10_000, 20_000_000]) {
      const line = `${'가'.repeat(length)}b`;
      // Another line stands behind it in the memory.
      const [text, other] = [ours(line), ours('가a')];
      expect(scannerOf(['a']).findNextMatchSync(other, 0, 0)?.captureIndices[0]?.start).toBe(1);
      const scanner = scannerOf(['b']);
      expect(scanner.findNextMatchSync(text, 0, 0)?.captureIndices[0]?.start).toBe(line.length - 1);
      expect(scannerOf(['a$']).findNextMatchSync(other, 0, 0)?.captureIndices[0]?.start).toBe(1);
      text.dispose?.();
      other.dispose?.();
    }
    expect(foundIn('뒤에 온 a', ['a'], ours)).toEqual(foundIn('뒤에 온 a', ['a'], own));
  });

  test('take no memory before they are looked into, and give back what they took', async () => {
    const { createLineStrings } = await import('../../src/markdown/highlight/line-strings.ts');
    const taken: number[] = [];
    const given: number[] = [];
    const memory = { buffer: new ArrayBuffer(1024 * 1024) };
    const strings = createLineStrings({
      memory,
      omalloc: (bytes) => taken.push(bytes) * 10_000,
      ofree: (pointer) => void given.push(pointer),
    });
    const pointerOf = (text: OnigString) => ('ptr' in text ? text.ptr : null);
    for (let at = 0; at < 100; at += 1) strings('가나다').dispose?.();
    expect(taken).toEqual([]);
    for (let at = 0; at < 100; at += 1) {
      const text = strings(`줄 ${at}`);
      expect(pointerOf(text)).toBe(10_000);
      text.dispose?.();
    }
    expect(taken).toHaveLength(1);
    const long = strings('가'.repeat(5000));
    expect(pointerOf(long)).toBe(20_000);
    long.dispose?.();
    expect(given).toEqual([20_000]);
  });

  test('whose place was given back is not theirs any more', () => {
    const [first, second] = [ours('가'), ours('나나')];
    const scanner = scannerOf(['나']);
    scanner.findNextMatchSync(first, 0, 0);
    first.dispose?.();
    first.dispose?.();
    // Both would stand in one place if it had been given back twice.
    const third = ours('다나');
    expect(scanner.findNextMatchSync(second, 0, 0)?.captureIndices[0]?.start).toBe(0);
    expect(scanner.findNextMatchSync(third, 0, 0)?.captureIndices[0]?.start).toBe(1);
    expect(scannerOf(['나나']).findNextMatchSync(second, 0, 0)?.captureIndices[0]?.start).toBe(0);
    second.dispose?.();
    third.dispose?.();
  });
});

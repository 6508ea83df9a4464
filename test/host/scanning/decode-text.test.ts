import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, isAsDecoded } from '../../../src/host/scanning/decode-text.ts';

const utf8 = (text: string) => Buffer.from(text);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** `제목: 장애\n서비스` in EUC-KR, with one ASCII line before it. */
const eucKr = Buffer.concat([
  utf8('---\n'),
  Buffer.from('c1a6b8f13a20c0e5beD6'.toLowerCase(), 'hex'),
  utf8('\n'),
  Buffer.from('bcadbaf1bdba', 'hex'),
]);

const good: [string, Uint8Array, string][] = [
  ['plain UTF-8', utf8('한글\n'), '한글\n'],
  ['a byte order mark is taken away', utf8('\uFEFF---\n'), '---\n'],
  ['CRLF becomes LF', utf8('a\r\n\r\nb'), 'a\n\nb'],
  ['a lone CR becomes LF', utf8('a\rb\r'), 'a\nb\n'],
  ['a tab stays', utf8('a\tb'), 'a\tb'],
  ['a typed replacement character stays', utf8('a\uFFFDb'), 'a\uFFFDb'],
  ['characters outside the BMP stay', utf8('𝄞 🧯'), '𝄞 🧯'],
];

test.each(good)('%s', (_, bytes, text) => {
  expect(decodeText(bytes, 'posts/a.md')).toEqual({ value: text, diagnostics: [] });
});

test('bytes that are said to be as their text are the UTF-8 of it', () => {
  const piece = fc.constantFrom('\uFEFF', '\r', '\n', '가', 'a', 'ｆ', '𝄞');
  let same = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const bytes = utf8(pieces.join(''));
      if (!isAsDecoded(bytes)) return;
      same++;
      expect(utf8(decodeText(bytes, 'posts/a.md').value ?? '')).toEqual(bytes);
    }),
    { numRuns: 500 },
  );
  expect(same).toBeGreaterThan(50);
});

const bad: [string, Uint8Array, string, Record<string, string | number>, [number, number] | null][] = [
  [
    'UTF-16LE with its mark',
    Buffer.from('\uFEFF제목', 'utf16le'),
    'source/encoding',
    { found: 'UTF-16LE' },
    null,
  ],
  ['UTF-16BE with its mark', utf16be('\uFEFF제목'), 'source/encoding', { found: 'UTF-16BE' }, null],
  [
    'UTF-16LE without a mark',
    Buffer.from('---\ntitle: 장애 회고\n---\n서비스 장애를 되돌아봅니다.\n', 'utf16le'),
    'source/encoding',
    { found: 'UTF-16LE' },
    null,
  ],
  [
    'UTF-16BE without a mark',
    utf16be('---\ntitle: 장애\n---\n'),
    'source/encoding',
    { found: 'UTF-16BE' },
    null,
  ],
  ['EUC-KR', eucKr, 'source/encoding', { found: 'EUC-KR/CP949' }, [2, 1]],
  [
    'Latin-1 after Hangul, columns in code units',
    Buffer.concat([utf8('\uFEFF가\r\n나다🧯'), Buffer.from([0xe9, 0x20])]),
    'source/encoding',
    { found: '0xE9' },
    [2, 5],
  ],
  [
    'a typed replacement character before the bad byte',
    Buffer.concat([utf8('a\uFFFDb'), Buffer.from([0xff])]),
    'source/encoding',
    { found: '0xFF' },
    [1, 4],
  ],
  ['a cut character at the end', utf8('가나').subarray(0, 5), 'source/encoding', { found: '0xEB' }, [1, 2]],
  [
    'a surrogate in UTF-8',
    Buffer.from([0x61, 0xed, 0xa0, 0x80]),
    'source/encoding',
    { found: '0xED' },
    [1, 2],
  ],
  ['NUL', utf8('a\nb\0c'), 'source/control-character', { character: 'U+0000', count: 1 }, [2, 2]],
  [
    'escape codes',
    utf8('\x1b[31mred\x1b[0m'),
    'source/control-character',
    { character: 'U+001B', count: 2 },
    [1, 1],
  ],
  ['DEL', utf8('a\x7f'), 'source/control-character', { character: 'U+007F', count: 1 }, [1, 2]],
  ['C1', utf8('ab\u0085'), 'source/control-character', { character: 'U+0085', count: 1 }, [1, 3]],
];

test.each(bad)('refused: %s', (_, bytes, code, args, place) => {
  const { value, diagnostics } = decodeText(bytes, 'posts/a.md');
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ code, args, file: 'posts/a.md', severity: 'error' }]);
  const span = diagnostics[0]?.span;
  expect(span === undefined ? null : [span.line, span.column]).toEqual(place);
});

test('a megabyte of bad bytes takes no time', () => {
  const start = performance.now();
  decodeText(new Uint8Array(1_000_000).fill(0xff, 1), 'posts/a.md');
  decodeText(Buffer.from('\uFFFD'.repeat(300_000).concat('x')).fill(0xff, 900_000), 'posts/a.md');
  expect(performance.now() - start).toBeLessThan(2000);
});

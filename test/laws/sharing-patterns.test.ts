import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oniguruma } from '../../src/markdown/highlight/oniguruma.ts';
import { createOutlines, noKeptOutlines } from '../../src/markdown/highlight/outlines.ts';
import { sharePatterns } from '../../src/markdown/highlight/share-patterns.ts';

const engine = await oniguruma();

/** Patterns of many lengths, so that scanners are cut in many ways; some of them ask where a search began. */
const pattern = fc.constantFrom(
  ...[
    'a',
    'b+',
    '(a)(b)?',
    '^a',
    'b$',
    '\\G[ab]',
    'a\\Kb',
    '(?<=a)b',
    '(?<!b)a',
    '\\bab',
    '[^a-c]',
    '가',
    'c|😀',
    '(?=c)',
  ],
  ...['', '(?i)A', 'x*', '\\Gc|cab', '(?:a|b|c)c', '\\s+'],
  // What outlines of patterns cannot tell, or only with care.
  ...[
    'a*+ab',
    '(?>a|ab)c',
    '(a|b)\\1',
    '(?!a*+b)a',
    '(?<=a).+',
    '(?!a).*',
    '(?i)ß',
    '(?i)[^ß]',
    'b{2}?c',
    '(?:a|b)*c',
  ],
  ...[
    '\\b.',
    '\\B.',
    '[[:alpha:]&&[^b]]',
    '[^[^ab]]',
    '[]a]',
    '(?x) a b # c',
    'a(?i)B|C',
    '\\w$',
    '[가-나]',
    '\\p{L}a',
  ],
  ...[
    'a{,2}c',
    '(?=b|$)',
    '(?<!\\s)(?=\\s)',
    '\\W',
    '[\\w-]',
    '(?:(?=c)|b?)c',
    '\\x{61}[\\x62-\\x{63}]',
    '.+c.+b.+a',
  ],
);

const scanner = fc.array(pattern, { minLength: 1, maxLength: 20 });

const line = fc
  .array(fc.constantFrom('a', 'b', 'c', 'A', 'B', ' ', ']', '-', '가', '하', '😀', 'ß'), { maxLength: 12 })
  .map((letters) => `${letters.join('')}\n`);

/** Searches as a grammar makes them: of any of its scanners, mostly onwards in a line, at times in the line before. */
const search = fc.record({ scanner: fc.nat(3), line: fc.nat(1), position: fc.nat(12) });

type Example = [string[][], [string, string], { scanner: number; line: number; position: number }[]];

/** Each by itself, from every position of a line. */
const byItself = (pattern: string, line: string): Example => [
  [[pattern]],
  [`${line}\n`, '\n'],
  [...line].map((_, position) => ({ scanner: 0, line: 0, position })),
];

/** What matches otherwise than its outline says, or than is written. */
const deceptive: readonly Example[] = [
  // Oniguruma looks for it only where it was asked to begin.
  byItself('(?<=a).+', 'abc'),
  byItself('(?!a*+ab)aab', 'aab'),
  byItself('(?i)ß', 'ss'),
  byItself('(?i)[ß]', 'ss'),
  byItself('(?<=^a*b*c*)c', 'cc'),
];

/** A match whose beginning was moved is not found again from there. */
const movedBeginning: Example = [
  [['a\\Kb']],
  ['ab\n', '\n'],
  [0, 1].map((position) => ({ scanner: 0, line: 0, position })),
];

/** It was begun before the other, although it tells a later beginning. */
const begunFirst: Example = [[['a\\Kb', 'a']], ['aaaab\n', '\n'], [{ scanner: 0, line: 0, position: 3 }]];

test('scanners that share their patterns find what they would find alone', () => {
  fc.assert(
    fc.property(
      fc.array(scanner, { minLength: 1, maxLength: 4 }),
      fc.tuple(line, line),
      fc.array(search, { minLength: 1, maxLength: 40 }),
      (scanners, lines, searches) => {
        const shared = sharePatterns(engine, createOutlines(noKeptOutlines));
        const alone = scanners.map((patterns) => engine.createScanner(patterns));
        const together = scanners.map((patterns) => shared.createScanner(patterns));
        const strings = lines.map((text) => engine.createString(text));
        for (const { scanner, line, position } of searches) {
          const at = scanner % scanners.length;
          const text = strings[line] ?? '';
          const from = Math.min(position, lines[line]?.length ?? 0);
          expect(together[at]?.findNextMatchSync(text, from, 0)).toEqual(
            alone[at]?.findNextMatchSync(text, from, 0),
          );
        }
        for (const scanner of alone) scanner.dispose?.();
        for (const string of strings) string.dispose?.();
      },
    ),
    { numRuns: 300, examples: [movedBeginning, begunFirst, ...deceptive] },
  );
});

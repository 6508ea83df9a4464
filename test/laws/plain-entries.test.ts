import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEntry, readEntry } from '../../src/markdown/yaml/read-entry.ts';
import { readPlainEntry } from '../../src/markdown/yaml/read-plain-entry.ts';

/** What was made of an entry, and what was told of it. */
function outcome(read: typeof readEntry, text: string) {
  const told: unknown[] = [];
  const entry = read(text, (...problem) => {
    told.push(problem);
  });
  return JSON.parse(JSON.stringify({ entry, told }));
}

const word = fc.constantFrom(
  ...[
    '제목',
    'a',
    'b c',
    '1.20',
    '2024-03-22T21:36:14+09:00',
    '12:30',
    '~',
    'null',
    'Redis',
    '(2)',
    'é',
    '·',
    'x-y',
  ],
  ...["'하나'", "'a b'", '"둘"', '"a: b"', '""', "''", '"\\n"', "'it''s'", '"', "'", '" "', '"\t"'],
  ...[
    ': ',
    ':',
    ' #',
    '#',
    ' ',
    '  ',
    '\t',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '-',
    '- ',
    '?',
    '...',
    '\n',
    '\n  ',
    '<<',
  ],
);

const value = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((words) => words.join('')),
  fc.array(word, { maxLength: 4 }).map((words) => `[${words.join(', ')}]`),
);

const entry = fc
  .tuple(
    fc.constantFrom('title', 'a', 'tags', 'a_b', '제목', '"a"', '<<', '-', ''),
    fc.constantFrom(': ', ':', ':  ', ' : '),
    value,
    fc.constantFrom('', '\n', ' \n', '\n\n', '\n# 끝\n'),
  )
  .map((parts) => parts.join(''));

test('a plain entry is what the parser makes of it, with the same places and nothing told', () => {
  fc.assert(
    fc.property(entry, (text) => {
      expect(outcome(readEntry, text)).toEqual(outcome(parseEntry, text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'title: 장애: 원인',
  'title: 원인:',
  'title: 회고 #1',
  'tags: [a: b, c]',
  'tags: [a b , "c" d]',
  "a: 'it''s'",
  'a: "\\n"',
  'a: "b" c',
  'a: b\n  c',
  'a: b, c',
])('%j is not plain, or read as the parser reads it', (text) => {
  expect(outcome(readEntry, text)).toEqual(outcome(parseEntry, text));
});

test.each([
  'title: 제목은 하나',
  'title: "따옴표: 둘"\n',
  'date: 2026-03-22T21:36:14+09:00\n',
  'tags: [하나, \'b c\', "d"]\n\n',
])('%j needs no parser', (text) => {
  expect(readPlainEntry(text)).not.toBeNull();
});

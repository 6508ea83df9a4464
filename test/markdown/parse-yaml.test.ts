import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from 'yaml';
import { byPlace } from '../../src/kernel/diagnostic.ts';
import { digested } from '../../src/kernel/digest.ts';
import { parseYaml } from '../../src/markdown/parse-yaml.ts';
import { toldAt } from '../support/read-post-head.ts';

const opening = { line: 1, column: 1, endLine: 1, endColumn: 4 };

/** A whole file read as YAML; maps have their prototype back, so that they compare. */
function parse(text: string) {
  const source = { path: 'posts/_knowledge/causes.yaml', text: digested(text) };
  const { value, diagnostics } = parseYaml(
    source,
    { start: 0, end: text.length },
    opening,
    'frontmatter/not-a-map',
  );
  return {
    ...value,
    values: JSON.parse(JSON.stringify(value.values)),
    told: diagnostics.toSorted(byPlace).map(toldAt),
    diagnostics,
  };
}

describe('values', () => {
  test.each([
    [
      'scalars stay text',
      'a: 1.20\nb: 0x1F\nc: yes\nd: 2024-01-01\ne: ~',
      { a: '1.20', b: '0x1F', c: 'yes', d: '2024-01-01', e: '~' },
    ],
    ['nothing is null', 'a:\nb: # 메모\nc: ""', { a: null, b: null, c: '' }],
    ['quotations', `a: 'it''s'\nb: "\\uAC00\\n나"`, { a: "it's", b: '가\n나' }],
    [
      'text over several lines',
      'a: >-\n  하나\n  둘\nb: |\n  셋\n  넷\nc: 다섯\n  여섯',
      { a: '하나 둘', b: '셋\n넷\n', c: '다섯 여섯' },
    ],
    ['lists', 'a: [1, "2", [3]]\nb:\n- 1\n-\nc:\n  - 2', { a: ['1', '2', ['3']], b: ['1', null], c: ['2'] }],
    ['a list whose bracket closes at the margin', 'a: [\n  1,\n]\nb: 2', { a: ['1'], b: '2' }],
    ['maps', 'a: {b: 1, c: }\nd:\n  e: 2', { a: { b: '1', c: null }, d: { e: '2' } }],
    [
      'keys of any kind',
      '"a b": 1\n12: 2\n한글: 3\ntrue: 4',
      { 'a b': '1', '12': '2', 한글: '3', true: '4' },
    ],
    ['comments', '# 위\na: 1 # 옆\n# 아래\nb: 2', { a: '1', b: '2' }],
    ['an indented block', '  a: 1\n  b:\n    - 2', { a: '1', b: ['2'] }],
    ['a block in brackets', '{"a": 1,\n"b": [2]}', { a: '1', b: ['2'] }],
    [
      'colons that do not divide',
      'a: 12:30\nb: https://example.com\nc: nginx:1.25',
      { a: '12:30', b: 'https://example.com', c: 'nginx:1.25' },
    ],
    ['no lines', '', {}],
  ])('%s', (_, text, values) => {
    expect(parse(text)).toMatchObject({ values, told: [] });
  });

  test('maps have no prototype', () => {
    const text = 'constructor: 1\n__proto__: {a: 2}';
    const source = { path: 'posts/x.md', text: digested(text) };
    const { values } = parseYaml(
      source,
      { start: 0, end: text.length },
      opening,
      'frontmatter/not-a-map',
    ).value;
    expect(Object.getPrototypeOf(values)).toBe(null);
    expect(Object.keys(values)).toEqual(['constructor', '__proto__']);
  });
});

describe('places', () => {
  const { spanOf } = parse('a: 가나\n"b": [1, "22"]\nc:\n  - d: 3\n    e:\n  - f');
  test.each([
    [['a'], 'key', '1:1-1:2'],
    [['a'], 'value', '1:4-1:6'],
    [['b'], 'key', '2:1-2:4'],
    [['b'], 'value', '2:6-2:15'],
    [['b', 1], 'value', '2:10-2:14'],
    [['c'], 'value', '4:3-6:6'],
    [['c', 0, 'd'], 'key', '4:5-4:6'],
    [['c', 0, 'd'], 'value', '4:8-4:9'],
    [['c', 0, 'e'], 'value', '5:5-5:6'],
    [['c', 1], 'value', '6:5-6:6'],
  ] as const)('%j %s', (path, part, place) => {
    const span = spanOf(path, part);
    expect(`${span?.line}:${span?.column}-${span?.endLine}:${span?.endColumn}`).toBe(place);
  });

  test('what is not there has none, whatever dots its name has', () => {
    const dotted = parse('a.b: 1\na: {b: 2}');
    expect(dotted.spanOf(['a', 'b'], 'value')?.line).toBe(2);
    expect(dotted.spanOf(['a.b'], 'value')?.line).toBe(1);
    expect(dotted.spanOf(['c'], 'key')).toBe(null);
    expect(dotted.spanOf(['b', 0], 'key')).toBe(null);
  });
});

describe('a mistake in one entry hides none of the others', () => {
  const mistakes: readonly (readonly [text: string, told: string])[] = [
    ['a: b: c', '1:4 frontmatter/needs-quotes'],
    ['a: [b] c', '1:4 frontmatter/needs-quotes'],
    ['a: {b} c', '1:4 frontmatter/needs-quotes'],
    ['a: "b" c', '1:4 frontmatter/needs-quotes'],
    ["a: 'b'c", '1:4 frontmatter/needs-quotes'],
    ['a: @b', '1:4 frontmatter/needs-quotes'],
    ['a: `b` c', '1:4 frontmatter/needs-quotes'],
    ['a: %b', '1:4 frontmatter/needs-quotes'],
    ['a: - b', '1:4 frontmatter/needs-quotes'],
    ['a: *b c', '1:4 frontmatter/needs-quotes'],
    ['a: *b', '1:4 frontmatter/alias'],
    ['a: &b c', '1:4 frontmatter/alias'],
    ['a: &b [c]', '1:4 frontmatter/alias'],
    ['a: [*b, *c]', '1:5 frontmatter/alias'],
    ['<<: {b: c}', '1:1 frontmatter/alias'],
    ['a: !b c', '1:4 frontmatter/tag'],
    ['a: !!int 1', '1:4 frontmatter/tag'],
    ['a: !!set {b, c}', '1:4 frontmatter/tag'],
    ['a: "b', '1:4 frontmatter/quote'],
    ["a: ['b', 'c]", '1:10 frontmatter/quote'],
    ['a: [b, c', '1:4 frontmatter/bracket'],
    ['a: {b: [c]', '1:4 frontmatter/bracket'],
    ['a: "\\q"', '1:5 frontmatter/escape'],
    ['a: [b, , c]', '1:8 frontmatter/syntax'],
    ['a: [b]]', '1:7 frontmatter/syntax'],
    ['a: b\n  c: d', '2:3 frontmatter/indent'],
    ['a:\n   - b\n  - c', '3:3 frontmatter/indent'],
    ['a:\n   b: 1\n  c: 2', '3:3 frontmatter/indent'],
    ['a:\n\tb: 1', '2:1 frontmatter/tab'],
    ['a:b', '1:1 frontmatter/colon-space'],
    ['"a":b', '1:1 frontmatter/colon-space'],
    ['a b', '1:1 frontmatter/stray-line'],
    ['a:\n  - b: 1\n    c', '3:5 frontmatter/stray-line'],
    ['---foo', '1:1 frontmatter/stray-line'],
    ['--- a: b', '1:1 frontmatter/stray-line'],
    ['...', '1:1 frontmatter/stray-line'],
    ['%YAML 1.1', '1:1 frontmatter/stray-line'],
    ['? [a]\n', '1:3 frontmatter/syntax'],
    ['a: {b: 1, b: 2}', '1:11 frontmatter/duplicate-key'],
  ];
  test.each(mistakes)('%j', (text, told) => {
    const [line = '', place = ''] = told.split(/(?=:)/);
    const below = `${Number(line) + 1}${place}`;
    expect(parse(`x: 1\n${text}\ny: [2]`)).toMatchObject({ values: { x: '1', y: ['2'] }, told: [below] });
  });

  test('a second entry of the same key is told, and the first counts', () => {
    expect(parse('a: 1\nb: 2\na: 3')).toMatchObject({
      values: { a: '1', b: '2' },
      told: ['3:1 frontmatter/duplicate-key'],
    });
  });

  test('the keys of an entry that cannot be read are known', () => {
    const { unreadable, values } = parse('title: a: b\n"date":2024\nx: 1\ntags: [a');
    expect([...unreadable]).toEqual(expect.arrayContaining(['title', 'date', 'tags']));
    expect(values).toEqual({ x: '1' });
  });

  test('only what states no key at all is no map', () => {
    expect(parse('- a\n- b')).toMatchObject({ values: {}, told: ['1:1 frontmatter/not-a-map'] });
    expect(parse('글입니다')).toMatchObject({ values: {}, told: ['1:1 frontmatter/not-a-map'] });
  });
});

describe('the fixes mend what they are for', () => {
  test.each([
    ['a: b: c', { a: 'b: c' }],
    ["a: [장애] it's", { a: "[장애] it's" }],
    ['a: @team', { a: '@team' }],
    ['a:b', { a: 'b' }],
    ['a:\n\tb: 1', { a: { b: '1' } }],
  ])('%j', (text, values) => {
    const [fix] = parse(`${text}\n`).diagnostics.flatMap((told) => told.fix ?? []);
    const mended = `${text.slice(0, fix?.start)}${fix?.text}${text.slice(fix?.end)}`;
    expect(parse(mended)).toMatchObject({ values, told: [] });
  });

  test('a value with a comment behind it is left to its author', () => {
    expect(parse('a: b: c # d').diagnostics[0]).not.toHaveProperty('fix');
  });
});

describe('comments that look like a part of the value', () => {
  test.each([
    ['a: 회고 #1', '1:7'],
    ['a: #redis', '1:4'],
    ['a:\n  - 하나 #둘', '2:8'],
  ])('%j', (text, place) => {
    expect(parse(text).told).toEqual([`${place} frontmatter/comment`]);
  });

  test.each(['a: 1 # 메모', 'a: "회고 #1"', 'a: C#과 F#', '#메모\na: 1', 'a: 1 #hoego-disable x/y -- 이유'])(
    '%j is fine',
    (text) => {
      expect(parse(text).told).toEqual([]);
    },
  );
});

describe('what is written by a YAML writer is read back', () => {
  const scalar = fc.string({ unit: 'grapheme', maxLength: 12 });
  const plain = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('map')),
    map: fc.dictionary(fc.stringMatching(/^[a-z가-힣]{1,8}$/), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  }));

  test('any tree of text, lists and maps', () => {
    fc.assert(
      fc.property(plain.map, (tree) => {
        const text = String(new Document(tree, { version: '1.2' }));
        expect(parse(text)).toMatchObject({ values: tree, told: [] });
      }),
    );
  });

  test('any text is told about, never thrown over', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      '*',
      '&',
      '!',
      '|',
      '>',
      '?',
      ',',
      '\t',
      '%',
      '@',
      '---',
      '\\',
      '가',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { diagnostics } = parse(text);
        const lines = text.split('\n');
        for (const { span } of diagnostics) {
          expect(span?.line).toBeLessThanOrEqual(lines.length);
          expect(span?.column).toBeLessThanOrEqual((lines[(span?.line ?? 1) - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digested } from '../../src/kernel/digest.ts';
import { splitSource } from '../../src/markdown/split-source.ts';

/** A text split: its YAML, its body, and what was told. */
function split(text: string) {
  const { value, diagnostics } = splitSource({ path: 'posts/post.md', text: digested(text) });
  return {
    yaml: value.yaml === null ? null : text.slice(value.yaml.start, value.yaml.end),
    body: text.slice(value.bodyStart),
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  };
}

describe('sound fences', () => {
  test.each([
    ['the plain case', '---\ntitle: x\n---\n본문', 'title: x\n', '본문'],
    ['blanks behind a fence', '---  \ntitle: x\n---\t\n본문', 'title: x\n', '본문'],
    ['an empty block', '---\n---\n본문', '', '본문'],
    ['comments alone', '---\n# 메모\n---\n본문', '# 메모\n', '본문'],
    ['no line end behind the last fence', '---\ntitle: x\n---', 'title: x\n', ''],
    ['a rule in the body', '---\ntitle: x\n---\n위\n\n---\n\n아래', 'title: x\n', '위\n\n---\n\n아래'],
    ['a longer line inside', '---\ntitle: x\n----\ny: 1\n---\n본문', 'title: x\n----\ny: 1\n', '본문'],
    ['a fence that is indented', '---\ntext: |\n  ---\n  a\n---\n본문', 'text: |\n  ---\n  a\n', '본문'],
    ['an empty line between keys', '---\ntitle: x\n\ndate: y\n---\n본문', 'title: x\n\ndate: y\n', '본문'],
    ['a list below an empty line', '---\ntags:\n\n- x\n---\n본문', 'tags:\n\n- x\n', '본문'],
    ['keys in brackets', '---\n{title: x}\n---\n본문', '{title: x}\n', '본문'],
  ])('%s', (_, text, yaml, body) => {
    expect(split(text)).toMatchObject({ yaml, body, codes: [] });
  });

  test('long runs of blanks change no place', () => {
    const blanks = `${' '.repeat(300)}\n`.repeat(3);
    for (const text of [
      `---\n${blanks}title: x\n${blanks}---\n본문`,
      `---${' '.repeat(200)}\ntitle: x\n---\n본문`,
    ]) {
      expect(split(text)).toMatchObject({ body: '본문', codes: [] });
      expect(split(text).yaml?.trim()).toBe('title: x');
    }
  });
});

describe('no frontmatter: all of the text is the body', () => {
  test.each([
    ['an ordinary text', '# 제목\n\n본문'],
    ['nothing', ''],
    ['a longer rule', '----\ntitle: x\n----\n'],
    ['a rule and a text', '---\n본문입니다.\n'],
    ['a rule alone', '---\n'],
    ['a sentence behind hyphens', '--- 여기서부터\n---\n'],
    ['a fence that is indented', ' ---\ntitle: x\n---\n'],
    ['JSON', '{"title": "x"}\n본문'],
  ])('%s', (_, text) => {
    expect(split(text)).toMatchObject({ yaml: null, body: text, codes: ['frontmatter/missing'] });
  });

  test.each([
    ['a sentence between two rules', '---\n본문\n---\n뒤'],
    ['a time between two rules', '---\n12:30에 알림이 왔다\n---\n뒤'],
    ['an address between two rules', '---\nhttps://example.com/\n---\n뒤'],
    ['a list between two rules', '---\n- 하나\n- 둘\n---\n뒤'],
  ])('%s', (_, text) => {
    expect(split(text)).toMatchObject({ yaml: null, body: text, codes: ['frontmatter/not-a-map'] });
  });
});

describe('fences of other tools', () => {
  test.each([
    '---js',
    '---javascript',
    '--- JS',
    '---yaml',
    '---json',
    '---coffee',
    '---__proto__',
    '--- c++',
  ])('%s is refused, and the body found', (fence) => {
    expect(split(`${fence}\nx\n---\n본문`)).toMatchObject({
      yaml: null,
      body: '본문',
      codes: ['frontmatter/engine'],
    });
  });

  test('TOML ends at its own fence', () => {
    expect(split('+++\na = "---"\n---\n+++\n본문')).toMatchObject({
      body: '본문',
      codes: ['frontmatter/engine'],
    });
  });
});

describe('a block that is not closed', () => {
  test.each([
    ['ends at the end', '---\ntitle: x\n', 'title: x\n', ''],
    ['ends at the first line of text', '---\ntitle: x\n본문\n', 'title: x\n', '본문\n'],
    ['ends below an empty line', '---\ntitle: x\n\n본문\n\n---\n뒤', 'title: x\n\n', '본문\n\n---\n뒤'],
    ['ends before a quotation', '---\ntitle: x\n\n> 인용\n\n---\n뒤', 'title: x\n\n', '> 인용\n\n---\n뒤'],
    [
      'ends before a paragraph that begins like a key',
      '---\ntitle: x\n\n원인: 메모리\n부족입니다.\n\n---\n',
      'title: x\n\n',
      '원인: 메모리\n부족입니다.\n\n---\n',
    ],
  ])('%s', (_, text, yaml, body) => {
    expect(split(text)).toMatchObject({ yaml, body, codes: ['frontmatter/unclosed'] });
  });

  test('a line that only lacks its indentation does not end a block that is closed', () => {
    expect(split('---\ntitle: x\n\ndescription: 첫 줄\n둘째 줄\ndate: y\n---\n본문')).toMatchObject({
      body: '본문',
      codes: [],
    });
  });
});

test('empty lines before the block are told with their removal', () => {
  const text = '\n  \n---\ntitle: x\n---\n본문';
  const { yaml, body, diagnostics } = split(text);
  expect({ yaml, body }).toEqual({ yaml: 'title: x\n', body: '본문' });
  expect(diagnostics).toMatchObject([
    { code: 'frontmatter/not-first', span: { line: 3, column: 1 }, fix: { start: 0, end: 4, text: '' } },
  ]);
});

describe('whatever the text', () => {
  const line = fc.constantFrom(
    '---',
    '---js',
    '----',
    'title: x',
    'a:',
    '- b',
    '# c',
    '본문',
    '',
    '  d',
    '+++',
    '{',
    '---  ',
  );

  test('no part lies outside it, and the body follows the YAML', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('', '\n'), (lines, end) => {
        const text = lines.join('\n') + end;
        const { value } = splitSource({ path: 'posts/post.md', text: digested(text) });
        const { start, end: yamlEnd } = value.yaml ?? { start: 0, end: 0 };
        expect([0, start, yamlEnd, value.bodyStart, text.length].toSorted((a, b) => a - b)).toEqual([
          0,
          start,
          yamlEnd,
          value.bodyStart,
          text.length,
        ]);
      }),
    );
  });
});

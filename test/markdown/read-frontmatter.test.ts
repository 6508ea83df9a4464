import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as say } from '../../src/kernel/describe.ts';
import { fixture, readHead, withFields } from '../support/read-post-head.ts';

/** The traps of frontmatter: each a file of `test/fixtures/frontmatter/`, and what has to be told of it, where. */
const traps: readonly (readonly [file: string, told: readonly string[]])[] = [
  ['a01-unclosed.md', ['1:1 frontmatter/unclosed']],
  ['a01-closed-by-a-rule.md', ['1:1 frontmatter/unclosed']],
  ['a02-syntax.md', ['4:12 frontmatter/syntax']],
  ['a04-js.md', ['1:1 frontmatter/engine']],
  ['a05-javascript.md', ['1:1 frontmatter/engine']],
  ['a06-js-spelt-otherwise.md', ['1:1 frontmatter/engine']],
  ['a07-proto.md', ['1:1 frontmatter/engine']],
  ['a07-constructor.md', ['1:1 frontmatter/engine']],
  ['a07-toml.md', ['1:1 frontmatter/engine']],
  ['a08-function-tag.md', ['4:14 frontmatter/tag', '5:7 frontmatter/needs-quotes']],
  ['a09-alias-bomb.md', ['4:4 frontmatter/alias', '5:4 frontmatter/alias', '6:4 frontmatter/alias']],
  ['a11-merge.md', ['4:1 frontmatter/alias']],
  ['a13-duplicate-key.md', ['4:1 frontmatter/duplicate-key', '7:5 frontmatter/duplicate-key']],
  ['a14-proto-key.md', ['4:1 frontmatter/unknown-key', '5:1 frontmatter/unknown-key']],
  ['a15-tab.md', ['5:1 frontmatter/tab']],
  ['a16-no-such-day.md', ['3:7 frontmatter/date', '4:10 frontmatter/date']],
  ['a17-garbage-date.md', ['3:7 frontmatter/date', '4:10 frontmatter/date']],
  ['a18-naive-time.md', []],
  ['a19-values-as-written.md', []],
  ['a20-title-missing.md', ['1:1 frontmatter/required']],
  ['a20-title-empty.md', ['2:1 frontmatter/empty']],
  ['a20-title-quoted-empty.md', ['2:8 frontmatter/empty']],
  ['a20-title-list.md', ['2:8 frontmatter/not-text']],
  ['a20-title-number.md', []],
  ['a21-tags.md', ['6:5 frontmatter/not-text', '7:4 frontmatter/empty', '8:5 frontmatter/empty']],
  ['a21-tags-map.md', ['5:3 frontmatter/not-list']],
  ['a21-tags-scalar.md', []],
  ['a21-tags-repeated.md', ['4:19 frontmatter/duplicate', '4:26 frontmatter/duplicate']],
  [
    'a22-unknown-key.md',
    [
      '4:1 frontmatter/unknown-key',
      '5:1 frontmatter/unknown-key',
      '6:1 frontmatter/unknown-key',
      '9:5 frontmatter/unknown-key',
    ],
  ],
  ['a23-scalar.md', ['1:1 frontmatter/not-a-map']],
  ['a23-list.md', ['1:1 frontmatter/not-a-map']],
  ['a24-blank-first-line.md', ['3:1 frontmatter/not-first']],
  ['a24-four-hyphens.md', ['1:1 frontmatter/missing']],
  ['a24-none.md', ['1:1 frontmatter/missing']],
  ['a25-fence-in-block-scalar.md', ['5:1 frontmatter/stray-line']],
  ['t13-rule-first.md', ['1:1 frontmatter/not-a-map']],
  ['colon-in-value.md', ['2:8 frontmatter/needs-quotes']],
  ['bracket-first.md', ['2:8 frontmatter/needs-quotes']],
  ['reserved-sign.md', ['2:8 frontmatter/needs-quotes', '4:8 frontmatter/needs-quotes']],
  ['emphasis.md', ['2:8 frontmatter/needs-quotes']],
  ['no-space-after-colon.md', ['2:1 frontmatter/colon-space']],
  ['unclosed-quote.md', ['2:8 frontmatter/quote', '4:12 frontmatter/quote']],
  ['unclosed-bracket.md', ['4:7 frontmatter/bracket', '5:9 frontmatter/bracket']],
  ['escape.md', ['2:11 frontmatter/escape']],
  ['indent.md', ['3:3 frontmatter/indent', '6:3 frontmatter/indent']],
  ['stray-line.md', ['3:1 frontmatter/stray-line']],
  ['comment-in-title.md', ['2:14 frontmatter/comment', '4:7 frontmatter/comment']],
  [
    'control-character.md',
    [
      '2:8 frontmatter/control-character',
      '4:9 frontmatter/control-character',
      '5:14 frontmatter/control-character',
      '6:11 frontmatter/control-character',
    ],
  ],
  ['too-long.md', ['2:8 frontmatter/too-long']],
  ['dates-out-of-order.md', ['4:7 frontmatter/date-order']],
  [
    'wrong-values.md',
    [
      '4:7 frontmatter/choice',
      '5:8 frontmatter/not-flag',
      '6:13 frontmatter/choice',
      '7:7 frontmatter/lang',
      '8:7 frontmatter/slug',
      '9:11 frontmatter/old-address',
      '9:40 frontmatter/old-address',
      '9:46 frontmatter/old-address',
      '9:52 frontmatter/old-address',
      '10:14 frontmatter/url',
      '10:27 frontmatter/url',
      '10:48 frontmatter/required',
      '10:61 frontmatter/not-entry',
    ],
  ],
  ['slug-reserved.md', ['4:7 frontmatter/slug-reserved']],
  ['slug-too-long.md', ['4:7 frontmatter/slug-too-long']],
  ['derived.md', ['4:1 frontmatter/derived', '5:1 frontmatter/derived', '6:1 frontmatter/derived']],
  ['incident.md', []],
  [
    'five-mistakes.md',
    [
      '2:8 frontmatter/needs-quotes',
      '3:7 frontmatter/date',
      '4:7 frontmatter/choice',
      '5:7 frontmatter/not-list',
      '6:8 frontmatter/not-flag',
    ],
  ],
  [
    'suppressed.md',
    ['5:1 frontmatter/unknown-key', '6:1 frontmatter/unknown-key', '6:13 frontmatter/suppression-reason'],
  ],
];

describe('every trap is told, all its problems at once, at their places in the file', () => {
  test.each(traps)('%s', (file, told) => {
    expect(readHead(fixture(file), { path: 'posts/post.md' }).told).toEqual(told);
  });

  test('every fixture is in the table', () => {
    const files = readdirSync(new URL('../fixtures/frontmatter/', import.meta.url));
    expect(traps.map(([file]) => file).toSorted()).toEqual(files.toSorted());
  });

  test.each(traps)('%s says so in two languages, with every word filled in', (file) => {
    for (const told of readHead(fixture(file)).diagnostics) {
      for (const lang of ['ko', 'en'] as const) {
        const { message, hint } = say(told, lang);
        expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|\{\w+[|}]/);
        expect(message).not.toMatch(/[Ii]nvalid input|expected/);
      }
    }
  });
});

describe('gray-matter only splits', () => {
  test('the same broken text is told every time (T10, A3)', () => {
    const first = readHead(fixture('five-mistakes.md'));
    expect(readHead(fixture('five-mistakes.md'))).toEqual(first);
    expect(first.told).toHaveLength(5);
  });

  test.each(['a04-js.md', 'a05-javascript.md', 'a06-js-spelt-otherwise.md'])(
    '%s never runs (T11)',
    (file) => {
      readHead(fixture(file));
      expect(globalThis).not.toHaveProperty('hoegoPwned');
    },
  );

  test('a text that opens with a rule keeps every word (T13)', () => {
    const text = fixture('t13-rule-first.md');
    expect(readHead(text).body).toBe(text);
  });

  test('a text that a rule closes keeps what stands above the rule (A1)', () => {
    const { body, frontmatter } = readHead(fixture('a01-closed-by-a-rule.md'));
    expect(frontmatter.title).toBe('가로줄이 닫은 글');
    expect(body).toMatch(/^본문: 첫 문단입니다\.\n본문의 둘째 줄입니다\.\n\n---\n/);
  });

  test('`---foo` does not end the block (A25)', () => {
    const { body, frontmatter } = readHead(fixture('a25-fence-in-block-scalar.md'));
    expect(frontmatter.tags).toEqual(['하나']);
    expect(body).toBe('본문\n');
  });
});

describe('values stay as they are written (T12, A18, A19)', () => {
  test('nothing is taken for a number, a date or a truth value', () => {
    const { frontmatter } = readHead(fixture('a19-values-as-written.md'));
    expect(frontmatter.title).toBe('0123');
    expect(frontmatter.tags.join(' ')).toBe('12:30 010 no 1_000 ~ .nan 2024-01-01 1.20 0x1F 1e3 on null');
    expect(frontmatter.technologies).toEqual([{ id: 'kubernetes', version: '1.20' }]);
  });

  test('a time without an offset is in the zone of the site', () => {
    const text = fixture('a18-naive-time.md');
    expect(readHead(text).frontmatter.date.from).toBe(Date.parse('2024-01-01T00:30+09:00'));
    expect(readHead(text, { timeZone: 'UTC' }).frontmatter.date.from).toBe(Date.parse('2024-01-01T00:30Z'));
  });

  test('a title that is a number is that text', () => {
    expect(readHead(fixture('a20-title-number.md')).frontmatter.title).toBe('2024');
  });
});

describe('names of JavaScript mean nothing (T14, A14)', () => {
  test('`__proto__` sets nothing and may be a tag', () => {
    const { frontmatter } = readHead(fixture('a14-proto-key.md'));
    expect(frontmatter.draft).toBe(false);
    expect(frontmatter.tags).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('draft');
  });
});

describe('a wrong field reads as absent, and the rest is read', () => {
  test('the body, the address and the sound fields are there', () => {
    const { frontmatter, slug, body } = readHead(fixture('five-mistakes.md'), { path: 'posts/redis-oom.md' });
    expect(frontmatter).toMatchObject({ title: 'redis-oom', type: null, tags: [], draft: false });
    expect(frontmatter.date.from).toBe(Date.parse('1970-01-01T00:00+09:00'));
    expect(slug).toBe('redis-oom');
    expect(body).toBe('본문입니다.\n');
  });

  test('without frontmatter the name is the title and all of the file is the body', () => {
    const text = fixture('a24-none.md');
    const head = readHead(text, { path: 'posts/docker/첫 글.md' });
    expect(head).toMatchObject({ slug: '첫-글', category: 'docker', type: 'howto', body: text });
    expect(head.frontmatter.title).toBe('첫 글');
  });

  test('the other date is named where two do not fit together', () => {
    const [told] = readHead(fixture('dates-out-of-order.md')).diagnostics;
    expect(told?.related).toMatchObject([{ span: { line: 2, column: 10 } }]);
  });
});

describe('limits', () => {
  test('200,000 keys are refused by their size, in no time (A12)', () => {
    const keys = Array.from({ length: 200_000 }, (_, at) => `k${at}: 1`).join('\n');
    const start = performance.now();
    expect(readHead(withFields(keys)).told).toEqual(['1:1 frontmatter/too-large']);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('a block just below the limit is read', () => {
    const text = withFields(`# ${'가'.repeat(131_000)}`);
    expect(readHead(text).told).toEqual([]);
    expect(readHead(withFields(`# ${'가'.repeat(131_100)}`)).told).toEqual(['1:1 frontmatter/too-large']);
  });

  test.each([
    ['20,000 brackets', `tags: ${'['.repeat(20_000)}`],
    ['20,000 braces', `tags: ${'{'.repeat(20_000)}`],
    ['20,000 list signs', `tags:\n  ${'- '.repeat(20_000)}`],
    [
      '300 levels of indentation',
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}tags:`).join('\n'),
    ],
    ['20,000 nested keys', `tags:\n  ${'a: '.repeat(20_000)}`],
  ])('%s are too deep, and told in no time (A10)', (_, lines) => {
    const start = performance.now();
    expect(readHead(withFields(lines)).told).toEqual(['4:1 frontmatter/depth']);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('60,000 brackets are not even parsed', () => {
    const text = withFields(`tags: ${'['.repeat(60_000)}`);
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      readHead(text);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  test('400,000 empty lines are refused in no time, though gray-matter looks for comments in them', () => {
    const start = performance.now();
    expect(readHead(withFields('\n'.repeat(400_000))).told).toEqual(['1:1 frontmatter/too-large']);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('suppressions', () => {
  const { suppressions } = readHead(fixture('suppressed.md'));

  test('on a line of its own one holds for the whole block, behind a value for its line', () => {
    expect(suppressions).toEqual([
      { code: 'incident/no-action', fromLine: 1, toLine: 7 },
      { code: 'frontmatter/unknown-key', fromLine: 5, toLine: 5 },
    ]);
  });
});

describe('category and type', () => {
  test.each([
    ['the folder', 'posts/docker/글.md', '', 'docker', 'howto'],
    ['the plural of a folder', 'posts/incidents/글.md', '', 'incident', 'incident-report'],
    ['a Korean folder', 'posts/장애/글.md', '', 'incident', 'incident-report'],
    ['a deeper folder', 'posts/docker/2024/글.md', '', 'docker', 'howto'],
    ['none for a post directly in posts', 'posts/글.md', '', null, 'concept'],
    ['what is stated, by label', 'posts/docker/글.md', 'category: 장애', 'incident', 'incident-report'],
    ['what is stated, by another letter case', 'posts/글.md', 'category: Docker', 'docker', 'howto'],
    ['the type that is stated', 'posts/docker/글.md', 'type: concept', 'docker', 'concept'],
  ])('%s', (_, path, line, category, type) => {
    const head = readHead(withFields(line), { path });
    expect(head).toMatchObject({ category, type, told: [] });
  });

  test('a folder that is not configured is a category, with a hint at the file', () => {
    const head = readHead(withFields(), { path: 'posts/linux/글.md' });
    expect(head).toMatchObject({
      category: 'linux',
      type: 'concept',
      told: ['1:1 frontmatter/unknown-category'],
    });
    expect(head.diagnostics[0]).toMatchObject({ severity: 'hint' });
  });

  test('a category that is stated and not configured is told at its value', () => {
    expect(readHead(withFields('category: linux')).told).toEqual(['4:11 frontmatter/unknown-category']);
  });
});

describe('the address', () => {
  test('is the slug that is stated', () => {
    expect(readHead(withFields('slug: Redis-OOM')).slug).toBe('Redis-OOM');
  });

  test('is the name of the file where the slug that is stated cannot be one', () => {
    expect(readHead(withFields('slug: a/b'), { path: 'posts/docker/이름.md' }).slug).toBe('이름');
  });

  test('a file name that is too long for an address is told, and shortened', () => {
    const path = `posts/docker/${'가'.repeat(81)}.md`;
    expect(readHead(withFields(), { path })).toMatchObject({
      told: ['1:1 frontmatter/file-name-too-long'],
      slug: '가'.repeat(80),
    });
    expect(readHead(withFields('slug: 짧게'), { path }).told).toEqual([]);
  });
});

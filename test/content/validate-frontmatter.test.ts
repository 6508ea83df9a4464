import { describe, expect, test } from 'vitest';
import { describe as say } from '../../src/kernel/describe.ts';
import { readHead, withFields } from '../support/read-post-head.ts';

/** The frontmatter of a post with these lines, and what was told of it. */
const read = (...lines: readonly string[]) => readHead(withFields(...lines));

describe('every field has a value', () => {
  test('when only title and date are stated', () => {
    const { frontmatter, told } = read();
    expect(told).toEqual([]);
    expect(frontmatter).toEqual({
      title: '글',
      date: {
        from: Date.parse('2023-12-31T15:00Z'),
        until: Date.parse('2024-01-01T15:00Z'),
        precision: 'day',
        offset: 540,
      },
      updated: null,
      slug: null,
      category: null,
      type: null,
      description: null,
      tags: [],
      series: null,
      aliases: [],
      draft: false,
      authors: [],
      lang: null,
      translationOf: null,
      visibility: 'public',
      technologies: [],
      concepts: [],
      explains: [],
      errorSignatures: [],
      prerequisites: [],
      relatedTo: [],
      notRelated: [],
      references: [],
      cover: null,
    });
  });

  test('and the same when the others are there but empty', () => {
    const keys = Object.keys(read().frontmatter).filter((key) => !['title', 'date'].includes(key));
    for (const nothing of ['', ' ""', ' ~', ' null']) {
      const empty = read(...keys.map((key) => `${key}:${nothing}`));
      expect(empty.told).toEqual([]);
      expect(empty.frontmatter).toEqual(read().frontmatter);
    }
  });
});

const fields: readonly (readonly [lines: string, frontmatter: object])[] = [
  ['updated: 2024-01-02 09:00', { updated: { precision: 'minute' } }],
  ['slug: Redis-OOM', { slug: 'Redis-OOM' }],
  [`slug: ${'한글'.normalize('NFD')}`, { slug: '한글' }],
  ['type: talk-notes', { type: 'talk-notes' }],
  ['description: >\n  여러 줄에\n  걸친 글', { description: '여러 줄에 걸친 글' }],
  ['tags: [CI/CD, 12:30]', { tags: ['CI/CD', '12:30'] }],
  ['tags: Redis', { tags: ['Redis'] }],
  ['tags: Redis, 장애 대응,', { tags: ['Redis', '장애 대응'] }],
  ['tags: ["a, b"]', { tags: ['a, b'] }],
  ['concepts: oom-killer, overlay2', { concepts: ['oom-killer', 'overlay2'] }],
  ['authors: 김, 이', { authors: ['김, 이'] }],
  ['errorSignatures: a, b', { errorSignatures: ['a, b'] }],
  ['aliases: /entry/1', { aliases: ['/entry/1'] }],
  ['aliases: [/%ED%95%9C/, /한/]', { aliases: ['/한/'] }],
  ['draft: true', { draft: true }],
  ['draft: True', { draft: true }],
  ['draft: "false"', { draft: false }],
  ['visibility: internal', { visibility: 'internal' }],
  ['lang: en-US', { lang: 'en-US' }],
  ['technologies: redis', { technologies: [{ id: 'redis', version: null }] }],
  [
    'technologies: redis, ecs',
    {
      technologies: [
        { id: 'redis', version: null },
        { id: 'ecs', version: null },
      ],
    },
  ],
  [
    'technologies: [redis, {id: kubernetes, version: 1.20}]',
    {
      technologies: [
        { id: 'redis', version: null },
        { id: 'kubernetes', version: '1.20' },
      ],
    },
  ],
  [
    'relatedTo: [a, {slug: b, why: 같은 원인}]',
    {
      relatedTo: [
        { slug: 'a', why: null },
        { slug: 'b', why: '같은 원인' },
      ],
    },
  ],
  [
    'references: https://example.com/x',
    { references: [{ title: 'https://example.com/x', url: 'https://example.com/x' }] },
  ],
  [
    'references:\n  - title: 문서\n    url: http://example.com',
    { references: [{ title: '문서', url: 'http://example.com' }] },
  ],
  ['cover: cover.png', { cover: 'cover.png' }],
];

describe('what a field may hold', () => {
  test.each(fields)('%j', (lines, frontmatter) => {
    const { told, diagnostics, ...head } = read(lines);
    expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(head.frontmatter).toMatchObject(frontmatter);
  });
});

describe('a wrong field reads as absent', () => {
  test.each([
    ['tags: [가, {나: 다}]', 'tags', []],
    ['technologies: [redis, {version: 7}]', 'technologies', []],
    ['references: [x]', 'references', []],
    ['slug: a b', 'slug', null],
    ['draft: on', 'draft', false],
    ['visibility: hidden', 'visibility', 'public'],
    ['updated: 어제', 'updated', null],
  ] as const)('%s', (line, field, absent) => {
    const { frontmatter, told } = read(line);
    expect(told).toHaveLength(1);
    expect(frontmatter[field]).toEqual(absent);
    expect(frontmatter.title).toBe('글');
  });
});

describe('limits', () => {
  test('a title has at most 120 characters, an emoji being one', () => {
    const titled = (title: string) => readHead(`---\ntitle: ${title}\ndate: 2024-01-01\n---\n`);
    expect(titled('가'.repeat(120)).told).toEqual([]);
    expect(titled('🙂'.repeat(120)).told).toEqual([]);
    expect(titled('가'.repeat(121)).diagnostics).toMatchObject([
      { code: 'frontmatter/too-long', args: { key: 'title', length: 121, limit: 120 } },
    ]);
  });

  test('a title is kept in NFC without the spaces around it', () => {
    expect(
      readHead(`---\ntitle: "  ${'장애'.normalize('NFD')} "\ndate: 2024-01-01\n---\n`).frontmatter.title,
    ).toBe('장애');
  });
});

describe('updated is not before date', () => {
  test.each([
    ['2024-01-02', '2024-01-01', true],
    ['2024-01-02 09:00', '2024-01-02', false],
    ['2024-01-02', '2024-01-02', false],
    ['2024-01-02 09:00', '2024-01-02 08:59', true],
    ['2024-01-02 09:00', '2024-01-02T00:00Z', false],
    ['2024-06', '2024', false],
    ['2024-06', '2023', true],
  ])('written %s, updated %s', (date, updated, isWrong) => {
    const { told } = readHead(`---\ntitle: 글\ndate: ${date}\nupdated: ${updated}\n---\n`);
    expect(told).toEqual(isWrong ? ['4:10 frontmatter/date-order'] : []);
  });
});

describe('keys that mean nothing here', () => {
  test.each([
    ['updatd', 'updated'],
    ['Title', 'title'],
    ['publishedAt', 'date'],
    ['released_at', 'date'],
    ['lastmod', 'updated'],
    ['last_modified_at', 'updated'],
    ['summary', 'description'],
    ['excerpt', 'description'],
    ['categories', 'category'],
    ['keywords', 'tags'],
    ['thumbnail', 'cover'],
    ['permalink', 'slug'],
    ['url_slug', 'slug'],
    ['layout', 'type'],
    ['redirect_from', 'aliases'],
    ['제목', 'title'],
    ['severty', 'severity'],
  ])('%s: did you mean %s', (key, ours) => {
    const { diagnostics } = read(`${key}: 값`);
    expect(diagnostics).toMatchObject([
      {
        code: 'frontmatter/unknown-key',
        severity: 'warning',
        span: { line: 4, column: 1 },
        args: { key, nearest: ours },
      },
    ]);
  });

  test('one that is near nothing says so', () => {
    expect(read('zzzzzz: 1').diagnostics[0]?.args).toMatchObject({ nearest: '' });
  });

  test.each(['published: false', 'private: true', 'is_private: true', 'isPrivate: True'])(
    '%s keeps the post from being published, and is told',
    (line) => {
      const { frontmatter, told } = read(line);
      expect(frontmatter.draft).toBe(true);
      expect(told).toEqual(['4:1 frontmatter/unknown-key']);
    },
  );

  test('published: true publishes', () => {
    expect(read('published: true').frontmatter.draft).toBe(false);
  });

  test.each(['ttr', 'TTR', 'duration', 'readingTime', 'reading_time', 'grade', 'overdue'])(
    '%s is computed, so it is an error',
    (key) => {
      expect(read(`${key}: 1`).diagnostics).toMatchObject([
        { code: 'frontmatter/derived', severity: 'error' },
      ]);
    },
  );
});

describe('where fields stand', () => {
  test('each field and everything inside it, by name', () => {
    const { fieldSpans } = read(
      'tags: [가, 나]',
      'references:',
      '  - url: https://example.com',
      'qqq: 1',
      'difficulty: basic',
    );
    const places = Object.entries(fieldSpans).map(([name, { line, column }]) => `${name} ${line}:${column}`);
    expect(places).toEqual([
      'title 2:8',
      'date 3:7',
      'tags 4:7',
      'tags.0 4:8',
      'tags.1 4:11',
      'references 6:3',
      'references.0 6:5',
      'references.0.url 6:10',
      'difficulty 8:13',
    ]);
  });
});

test('what a message repeats of a value is one line and not long', () => {
  const [told] = read(`type: ${'아주 긴 값 '.repeat(40)}`).diagnostics;
  const message = told === undefined ? '' : say(told, 'ko').message;
  expect(message.length).toBeLessThan(100);
  expect(message).toContain('…');
});

import { describe, expect, it } from 'vitest';
import { validateSiteConfig } from '../../src/content/validate-site-config.ts';
import { describe as sayDiagnostic } from '../../src/kernel/describe.ts';

const file = 'site.config.ts';

/** Every key is found at a line of its own: the number of keys on the way to it. */
function validate(value: unknown) {
  const spanOf = (keyPath: readonly string[]) => ({
    line: keyPath.length,
    column: 1,
    endLine: keyPath.length,
    endColumn: 2,
  });
  return validateSiteConfig({ file, value, spanOf });
}

const codesOf = (value: unknown) => validate(value).diagnostics.map(({ code }) => code);

describe('what must not be published', () => {
  /** Put together here, so that no scanner of repositories takes it for a real one. */
  const key = ['ghp', '_Zk3vQ9mT7xLpR2sW8nYb4cHd6gJf1aKe5uVi'].join('');
  const settings = { description: `key ${key}`, authors: ['연락 010-8273-5519'] };

  it('is told at its key', () => {
    expect(validate(settings).diagnostics.map(({ code, span }) => [code, span?.line])).toEqual([
      ['secret/provider-key', 1],
      ['personal/phone', 2],
    ]);
  });

  it('may be allowed with a reason, which is published nowhere itself', () => {
    const allow = [
      { pattern: '^ghp_Zk3v', reason: '폐기한 예시 키' },
      { pattern: '^010-8273-5519$', reason: '공개한 번호, 그 밖의 010-8273-5519' },
    ];
    expect(codesOf({ ...settings, leaks: { allow } })).toEqual([]);
  });
});

describe('a site without settings', () => {
  it('has a default for everything', () => {
    const { value, diagnostics } = validate({});
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      title: 'hoego',
      siteUrl: null,
      base: '/',
      lang: 'ko',
      timeZone: 'Asia/Seoul',
      pageSize: 20,
      markdown: { breaks: false },
      feeds: { limit: 20 },
      verification: { google: null, naver: null },
    });
  });

  it('has the four categories, found by their plural and Korean names too', () => {
    const { categories } = validate({}).value;
    expect(categories.map(({ id, label, type }) => [id, label, type])).toEqual([
      ['incident', '장애', 'incident-report'],
      ['docker', 'Docker', 'howto'],
      ['kubernetes', 'Kubernetes', 'howto'],
      ['retrospective', '회고', 'retrospective'],
    ]);
    expect(categories[0]?.labels).toContain('incidents');
    expect(categories[0]?.labels).toContain('장애');
    expect(categories[2]?.labels).toContain('쿠버네티스');
  });

  it('takes a key that is undefined as absent', () => {
    expect(validate({ title: undefined, siteUrl: undefined }).diagnostics).toEqual([]);
  });
});

describe('a value that is right', () => {
  it.each([
    ['base', 'blog', '/blog/'],
    ['base', '/blog', '/blog/'],
    ['base', '/a/b/', '/a/b/'],
    ['base', '', '/'],
    ['base', '/블로그/', '/%EB%B8%94%EB%A1%9C%EA%B7%B8/'],
    ['siteUrl', 'https://example.com/', 'https://example.com'],
    ['siteUrl', 'HTTP://Example.com:8080', 'http://example.com:8080'],
    ['siteUrl', 'https://회고.한국', 'https://xn--299a630f.xn--3e0b707e'],
    ['siteUrl', null, null],
    ['timeZone', 'UTC', 'UTC'],
    [
      'editLink',
      'https://github.com/o/r/edit/main/posts/{path}',
      'https://github.com/o/r/edit/main/posts/{path}',
    ],
    ['verification', { naver: 'abc123' }, { google: null, naver: 'abc123' }],
    ['markdown', { breaks: true }, { breaks: true }],
    ['pageSize', 1, 1],
    ['lang', 'en', 'en'],
  ])('%s: %j becomes %j', (key, written, expected) => {
    const { value, diagnostics } = validate({ [key]: written });
    expect(diagnostics).toEqual([]);
    expect(value).toHaveProperty(key, expected);
  });
});

describe('a value that is wrong', () => {
  it.each([
    [{ title: '' }, 'config/empty'],
    [{ title: '  ' }, 'config/empty'],
    [{ title: 3 }, 'config/type'],
    [{ title: null }, 'config/type'],
    [{ authors: '김운영' }, 'config/type'],
    [{ authors: ['김운영', 3] }, 'config/type'],
    [{ lang: 'jp' }, 'config/choice'],
    [{ hosts: ['netlify'] }, 'config/choice'],
    [{ pageSize: 0 }, 'config/count'],
    [{ pageSize: 1001 }, 'config/count'],
    [{ pageSize: 1.5 }, 'config/type'],
    [{ feeds: { limit: -1 } }, 'config/count'],
    [{ markdown: { breaks: 'yes' } }, 'config/type'],
    [{ siteUrl: 'example.com' }, 'config/site-url'],
    [{ siteUrl: 'ftp://example.com' }, 'config/site-url'],
    [{ siteUrl: 'https://' }, 'config/site-url'],
    [{ siteUrl: 'https://me:secret@example.com' }, 'config/site-url'],
    [{ siteUrl: 'https://example.com/?a=1' }, 'config/site-url'],
    [{ siteUrl: 'https://example.com/blog/' }, 'config/site-url-path'],
    [{ base: 'https://example.com/blog/' }, 'config/base'],
    [{ base: '/../' }, 'config/base'],
    [{ base: './' }, 'config/base'],
    [{ base: '//cdn/' }, 'config/base'],
    [{ base: '/a?b' }, 'config/base'],
    [{ base: '/%zz/' }, 'config/base'],
    [{ base: '/a b/' }, 'config/base'],
    [{ timeZone: 'KST' }, 'config/time-zone'],
    [{ timeZone: '+09:00' }, 'config/time-zone'],
    [{ timeZone: 'Asia/Soul' }, 'config/time-zone'],
    [{ editLink: 'https://github.com/o/r' }, 'config/edit-link'],
    [{ editLink: 'posts/{path}' }, 'config/edit-link'],
    [
      { verification: { google: '<meta name="google-site-verification" content="x">' } },
      'config/verification',
    ],
    [{ categories: {} }, 'config/type'],
    [{ categories: ['os'] }, 'config/type'],
    [{ categories: [{ label: '운영체제' }] }, 'config/missing-key'],
    [{ categories: [{ id: 'os', type: 'note' }] }, 'config/choice'],
  ])('%j is %s', (written, code) => {
    expect(codesOf(written)).toEqual([code]);
  });

  it.each([[null], [undefined], ['text'], [[]], [() => ({})]])(
    'an export of %j is no configuration',
    (written) => {
      expect(codesOf(written)).toEqual(['config/no-object']);
    },
  );

  it('leaves its default in place, and hides no other problem', () => {
    const { value, diagnostics } = validate({ title: 3, base: '/../', pageSize: 5 });
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/type', 'config/base']);
    expect(value).toMatchObject({ title: 'hoego', base: '/', pageSize: 5 });
  });

  it('is told at the key, or at the nearest key around it that can be found', () => {
    const spanOf = (keyPath: readonly string[]) =>
      keyPath.join('.') === 'categories.1' ? { line: 9, column: 5, endLine: 9, endColumn: 20 } : undefined;
    const value = { categories: [{ id: 'os' }, { id: 'nul' }] };
    const [diagnostic] = validateSiteConfig({ file, value, spanOf }).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'config/category-id', file, span: { line: 9, column: 5 } });
  });

  it('is said in Korean with the value that stands there', () => {
    const [diagnostic] = validate({ siteUrl: 'https://example.com/blog' }).diagnostics;
    expect(diagnostic && sayDiagnostic(diagnostic, 'ko').message).toBe(
      'siteUrl에는 경로를 적을 수 없습니다(적은 값: "https://example.com/blog")',
    );
  });
});

describe('a key that is not known', () => {
  it('is a warning with the name that was probably meant', () => {
    const { diagnostics } = validate({ titel: '회고', categories: [{ id: 'os', lable: '운영체제' }] });
    expect(diagnostics.map(({ severity, args }) => [severity, args.key, args.nearest])).toEqual([
      ['warning', 'titel', 'title'],
      ['warning', 'categories.0.lable', 'label'],
    ]);
  });

  it.each([['images'], ['comments'], ['analytics']])('%s is only a hint that it has no effect yet', (key) => {
    expect(validate({ [key]: {} }).diagnostics).toMatchObject([
      { code: 'config/no-effect', severity: 'hint', args: { key } },
    ]);
  });
});

describe('categories', () => {
  it('are called in the language of the site, and found in both', () => {
    const { categories } = validate({ lang: 'en' }).value;
    for (const { label, description } of categories) expect(label + description).not.toMatch(/[가-힣]/);
    expect(categories[0]).toMatchObject({ id: 'incident', label: 'Incidents', type: 'incident-report' });
    expect(categories[0]?.labels).toContain('장애');
    expect(categories[3]?.labels).toContain('회고');
  });

  it('come after the four that every site has', () => {
    const os = { id: 'os', label: '운영체제', labels: ['operating-system'], description: '커널 이야기' };
    const { value, diagnostics } = validate({ categories: [os] });
    expect(diagnostics).toEqual([]);
    expect(value.categories.map(({ id }) => id)).toEqual([
      'incident',
      'docker',
      'kubernetes',
      'retrospective',
      'os',
    ]);
    expect(value.categories[4]).toEqual({
      id: 'os',
      label: '운영체제',
      labels: ['operating-system', '운영체제'],
      type: 'concept',
      description: '커널 이야기',
    });
  });

  it('may say what a built-in one is called, and keep the rest of it', () => {
    const { categories } = validate({ categories: [{ id: 'docker', label: '컨테이너' }] }).value;
    expect(categories.map(({ id }) => id)).toHaveLength(4);
    expect(categories[1]).toMatchObject({ id: 'docker', label: '컨테이너', type: 'howto' });
    expect(categories[1]?.labels).toContain('도커');
  });

  it('get a plural name, unless it is another category', () => {
    const { categories } = validate({ categories: [{ id: 'note' }, { id: 'notes' }] }).value;
    expect(categories[4]).toMatchObject({ id: 'note', labels: [] });
    expect(validate({ categories: [{ id: 'note' }] }).value.categories[4]).toMatchObject({
      labels: ['notes'],
    });
  });

  it('take a name from a built-in one that has it only as a second name', () => {
    const { value, diagnostics } = validate({ categories: [{ id: 'postmortem', label: '포스트모템' }] });
    expect(diagnostics).toEqual([]);
    expect(value.categories[0]?.labels).not.toContain('postmortem');
    expect(value.categories[0]?.labels).not.toContain('포스트모템');
  });

  it.each([
    ['archive'],
    ['search'],
    ['tags'],
    ['Tags'],
    ['series'],
    ['posts'],
    ['services'],
    ['causes'],
    ['concepts'],
    ['errors'],
    ['actions'],
    ['stats'],
    ['calendar'],
    ['lessons'],
    ['changes'],
    ['api'],
    ['page'],
    ['404'],
    ['assets'],
    ['styles'],
    ['scripts'],
  ])('may not take the fixed address of %s', (id) => {
    const { value, diagnostics } = validate({ categories: [{ id }] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/category-address']);
    expect(value.categories).toHaveLength(4);
  });

  it.each([
    ['a/b'],
    ['..'],
    ['feed.xml'],
    ['_drafts'],
    ['-os'],
    ['con'],
    ['NUL'],
    ['two words'],
    ['가'.repeat(81)],
  ])('may not have the id %s', (id) => {
    expect(codesOf({ categories: [{ id }] })).toEqual(['config/category-id']);
  });

  it.each([
    ['an id twice', [{ id: 'os' }, { id: 'OS' }]],
    ['a built-in category twice', [{ id: 'docker' }, { id: 'docker' }]],
    ['a label that is another one’s id', [{ id: 'os', label: 'Docker' }]],
    [
      'a label twice',
      [
        { id: 'os', label: '운영' },
        { id: 'ops', label: '운영' },
      ],
    ],
    ['a second name that is another one’s label', [{ id: 'outage', labels: ['장애'] }]],
  ])('may not have %s', (_, categories) => {
    expect(codesOf({ categories })).toEqual(['config/category-twice']);
  });
});

describe('what incidents are measured by', () => {
  it('is as usual where nothing is said, and a part of it can be said', () => {
    expect(validate({}).value).toMatchObject({
      gradeMatrix: { sev1: { all: 1, none: 2 }, sev4: { all: 4 } },
      actionSlo: { sev1: 15, sev2: 30, sev3: 60, sev4: 90 },
      leaks: { allow: [] },
    });
    const { value, diagnostics } = validate({
      gradeMatrix: { sev1: { partial: 1 } },
      actionSlo: { sev2: 28 },
      leaks: { allow: [{ pattern: '예시\\.internal', reason: '글에서 설명하는 이름' }] },
    });
    expect(diagnostics).toEqual([]);
    expect(value.gradeMatrix.sev1).toEqual({
      all: 1,
      majority: 1,
      partial: 1,
      single: 2,
      internal: 2,
      none: 2,
    });
    expect(value.actionSlo).toEqual({ sev1: 15, sev2: 28, sev3: 60, sev4: 90 });
    expect(value.leaks.allow).toEqual([{ pattern: '예시\\.internal', reason: '글에서 설명하는 이름' }]);
  });

  it.each([
    [{ gradeMatrix: { sev1: { all: 0 } } }, 'config/count'],
    [{ gradeMatrix: { sev1: { all: '1등급' } } }, 'config/type'],
    [{ gradeMatrix: { sev5: { all: 1 } } }, 'config/unknown-key'],
    [{ gradeMatrix: { sev1: { everyone: 1 } } }, 'config/unknown-key'],
    [{ actionSlo: { sev1: -3 } }, 'config/count'],
    [{ actionSlo: { sev1: 1.5 } }, 'config/type'],
    [{ leaks: { allow: [{ pattern: '(', reason: '이유' }] } }, 'config/pattern'],
    [{ leaks: { allow: [{ pattern: 'a' }] } }, 'config/missing-key'],
    [{ leaks: { allow: [{ pattern: 'a', reason: ' ' }] } }, 'config/empty'],
    [{ leaks: { allow: [{ pattern: /a/, reason: '이유' }] } }, 'config/type'],
  ])('%j: %s', (value, code) => {
    expect(codesOf(value)).toEqual([code]);
  });
});

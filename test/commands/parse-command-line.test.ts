import { describe, expect, it } from 'vitest';
import { languageOf, parseCommandLine } from '../../src/commands/parse-command-line.ts';

const parse = (line: string, lang: 'ko' | 'en' = 'ko') =>
  parseCommandLine(
    line.split(' ').filter((word) => word !== ''),
    lang,
    '1.2.3',
    80,
  );

describe('a command', () => {
  it.each([
    ['build', 'build', {}],
    ['build --out site', 'build', { out: 'site' }],
    ['build --out=site', 'build', { out: 'site' }],
    ['build --root a --posts b --config c', 'build', { root: 'a', posts: 'b', config: 'c' }],
    ['--root a build', 'build', { root: 'a' }],
    [
      'build --base /blog/ --site-url https://example.com',
      'build',
      { base: '/blog/', siteUrl: 'https://example.com' },
    ],
    ['build --drafts --future --strict', 'build', { drafts: true, future: true, strict: true }],
    [
      'build --now 2026-11-23T09:00+09:00 --edition internal --jobs 2',
      'build',
      { edition: 'internal', jobs: '2' },
    ],
    ['build --no-cache', 'build', { cache: false }],
    ['build', 'build', { cache: true, color: true }],
    [
      'build --json --quiet --no-color --lang en --debug',
      'build',
      { json: true, quiet: true, color: false, lang: 'en' },
    ],
    ['preview --port 8080 --out site --base blog', 'preview', { port: '8080', out: 'site', base: 'blog' }],
    ['check --fix --since main --external', 'check', { fix: true, since: 'main', external: true }],
    ['list --json', 'list', { json: true }],
    ['clean', 'clean', {}],
    ['clean --out', 'clean', { out: true }],
    ['clean --out site', 'clean', { out: 'site' }],
    ['schema --write', 'schema', { write: true }],
  ])('%s', (line, name, flags) => {
    expect(parse(line)).toMatchObject({ kind: 'command', name, flags });
  });

  it('has operands', () => {
    expect(parse('check posts/docker a.md')).toMatchObject({
      name: 'check',
      operands: ['posts/docker', 'a.md'],
    });
    expect(parse('explain link/missing')).toMatchObject({ name: 'explain', operands: ['link/missing'] });
  });
});

describe('wrong usage is told in one line', () => {
  it.each([
    ['bild', 'bild라는 명령은 없습니다. 비슷한 명령: build (도움말: hoego --help)'],
    ['build --frce', '--frce라는 옵션은 없습니다 (도움말: hoego build --help)'],
    ['build --stict', '--stict라는 옵션은 없습니다. 비슷한 옵션: --strict (도움말: hoego build --help)'],
    ['check --out x', '--out이라는 옵션은 없습니다 (도움말: hoego check --help)'],
    ['build --out', '--out <DIR> 뒤에 값을 적어야 합니다 (도움말: hoego build --help)'],
    ['list extra', 'list 명령에 남는 인자가 있습니다 (도움말: hoego list --help)'],
    [
      'build --lang jp',
      '--lang 값은 ko, en 가운데 하나여야 합니다(적은 값: "jp") (도움말: hoego build --help)',
    ],
    [
      'build --edition secret',
      '--edition 값은 public, internal 가운데 하나여야 합니다(적은 값: "secret") (도움말: hoego build --help)',
    ],
    ['build --jobs 0', '--jobs 값은 1 이상의 정수여야 합니다(적은 값: "0") (도움말: hoego build --help)'],
    [
      'preview --port 65536',
      '--port 값은 0부터 65535까지의 정수여야 합니다(적은 값: "65536") (도움말: hoego preview --help)',
    ],
    [
      'preview --port web',
      '--port 값은 0부터 65535까지의 정수여야 합니다(적은 값: "web") (도움말: hoego preview --help)',
    ],
    ['build --jobs two', '--jobs 값은 1 이상의 정수여야 합니다(적은 값: "two") (도움말: hoego build --help)'],
    [
      'build --base https://x.kr/',
      '--base 값은 /나 /blog/ 같은 경로여야 합니다(적은 값: "https://x.kr/") (도움말: hoego build --help)',
    ],
    [
      'build --site-url x.kr',
      '--site-url 값은 https://example.com 같은 주소여야 합니다(적은 값: "x.kr") (도움말: hoego build --help)',
    ],
    [
      'build --site-url https://x.kr/blog/',
      '--site-url 값은 도메인까지만 적고 /blog/는 --base에 적어야 합니다(적은 값: "https://x.kr/blog/") (도움말: hoego build --help)',
    ],
    ['build --out=', '--out 값은 비어 있으면 안 됩니다(적은 값: "") (도움말: hoego build --help)'],
  ])('%s', (line, text) => {
    expect(parse(line)).toEqual({ kind: 'wrong', text: `${text}\n` });
  });

  it.each(['2026', '2026-11', '2026-02-30', '2026-11-23T25:00', 'yesterday', '11/23/2026', '9:00'])(
    '--now takes no %s',
    (now) => {
      expect(parse(`build --now ${now}`)).toMatchObject({
        kind: 'wrong',
        text: expect.stringContaining('--now'),
      });
    },
  );

  it.each(['2026-11-23', '2026-11-23T09:00', '2026-11-23T09:00:30Z', '2026-11-23T09:00+09:00'])(
    '--now takes %s',
    (now) => {
      expect(parse(`build --now ${now}`)).toMatchObject({ kind: 'command', flags: { now } });
    },
  );

  it('in English when that is asked for', () => {
    expect(parse('bild --lang en', 'en')).toEqual({
      kind: 'wrong',
      text: 'there is no command bild; did you mean build? (help: hoego --help)\n',
    });
  });
});

describe('help', () => {
  it('is printed as an answer, in the language that is asked for', () => {
    const korean = parse('--help');
    expect(korean).toMatchObject({ kind: 'answer' });
    expect(korean).toHaveProperty(
      'text',
      expect.stringMatching(/사용법: hoego <명령> \[옵션\][\s\S]*명령:[\s\S]*build/),
    );
    expect(parse('--help', 'en')).toHaveProperty(
      'text',
      expect.stringMatching(/Usage: hoego <command>[\s\S]*Commands:/),
    );
  });

  it('of a command names its options and the common ones', () => {
    const { text } = { text: '', ...parse('build --help') };
    for (const flag of [
      '--out',
      '--base',
      '--site-url',
      '--drafts',
      '--future',
      '--now',
      '--edition',
      '--jobs',
      '--no-cache',
      '--strict',
    ]) {
      expect(text).toContain(flag);
    }
    for (const flag of [
      '--root',
      '--posts',
      '--config',
      '--json',
      '--quiet',
      '--no-color',
      '--lang',
      '--debug',
      '--help',
    ]) {
      expect(text).toContain(flag);
    }
  });

  it('has no word of English where Korean is asked for', () => {
    for (const line of ['--help', 'build --help', 'preview --help', 'check --help', 'clean --help']) {
      expect(parse(line)).not.toHaveProperty(
        'text',
        expect.stringMatching(/\b(?:Usage|Options|Arguments|Commands|display|default)\b/),
      );
    }
  });

  it('comes with exit code 2 when nothing is asked for', () => {
    expect(parse('')).toMatchObject({ kind: 'wrong', text: expect.stringContaining('사용법') });
  });
});

it('the version is an answer', () => {
  expect(parse('--version')).toEqual({ kind: 'answer', text: '1.2.3\n' });
});

it.each([
  [['build', '--lang', 'en'], 'en'],
  [['build', '--lang=en'], 'en'],
  [['build', '--lang', 'ko'], 'ko'],
  [['build'], 'ko'],
  [['build', '--lang'], 'ko'],
])('the language of %j is %s', (args, lang) => {
  expect(languageOf(args)).toBe(lang);
});

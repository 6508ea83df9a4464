import { expect, test } from 'vitest';
import type { DiagnosticFormat } from '../../../src/host/printing/diagnostic-format.ts';
import { formatDiagnostics } from '../../../src/host/printing/format-diagnostics.ts';
import { printDiagnostics } from '../../../src/host/printing/print-diagnostics.ts';
import { type Diagnostic, diagnose } from '../../../src/kernel/diagnostic.ts';

const plain: DiagnosticFormat = {
  lang: 'ko',
  cwd: '/home/me/site',
  realPath: (file) => `/home/me/site/${file}`,
  text: () => undefined,
  style: 'lines',
  only: 'all',
  terminal: null,
  github: false,
};

const span = (line: number, column: number, length = 1) => ({
  line,
  column,
  endLine: line,
  endColumn: column + length,
});
const control = diagnose(
  'source/control-character',
  { file: 'posts/나.md', span: span(2, 5) },
  { character: 'U+001B', count: 2 },
);
const large = (file: string) => diagnose('source/large', { file }, { size: 300, limit: 256 });

test('one line each, in the order of places, with 1:1 where there is no place', () => {
  expect(formatDiagnostics([control, large('posts/가.md')], plain)).toBe(
    'posts/가.md:1:1 warning source/large 글이 300KiB로 큽니다(권장 256KiB 이하)\n' +
      'posts/나.md:2:5 error source/control-character 파일에 제어 문자 U+001B가 있습니다(모두 2개)\n',
  );
  expect(formatDiagnostics([control], { ...plain, lang: 'en' })).toBe(
    'posts/나.md:2:5 error source/control-character the file has the control character U+001B (2 in all)\n',
  );
});

test('paths are those that can be used from the current folder', () => {
  const from = (cwd: string) => formatDiagnostics([large('posts/가.md')], { ...plain, cwd }).split(' ')[0];
  expect(from('/home/me/site/posts')).toBe('가.md:1:1');
  expect(from('/home/me/other')).toBe('../site/posts/가.md:1:1');
  const locked = diagnose('output/locked', { file: '/srv/out' }, { pid: 7 });
  const text = formatDiagnostics([locked], { ...plain, cwd: '/srv', realPath: (file) => file });
  expect(text.split(' ')[0]).toBe('out:1:1');
});

test('what an option of the command line is at fault for stands at the option, wherever one is', () => {
  const taken = diagnose('server/ports-taken', { file: '--port' }, { first: 1, last: 20 });
  expect(formatDiagnostics([taken], { ...plain, cwd: '/srv' }).split(' ')[0]).toBe('--port:1:1');
});

test('nothing to say is no line at all, and nothing is written', () => {
  expect(formatDiagnostics([], plain)).toBe('');
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  printDiagnostics(write, [large('a')], { ...plain, only: 'errors' });
  expect(written).toEqual([]);
  printDiagnostics(write, [large('a'), control], { ...plain, only: 'errors' });
  expect(written).toEqual([formatDiagnostics([control], plain)]);
});

test('on a terminal the source, the next step and related places stand below', () => {
  const related = { file: 'posts/라.md', span: span(3, 2) };
  const diagnostic: Diagnostic = { ...control, related: [related] };
  const terminal = { columns: 80, colour: false };
  const text = () => '첫 줄\n장애 \x1b[0m\n끝';
  expect(formatDiagnostics([diagnostic], { ...plain, terminal, text })).toBe(`\
posts/나.md:2:5 error source/control-character 파일에 제어 문자 U+001B가 있습니다(모두 2개)
    1 | 첫 줄
    2 | 장애 ·[0m
      |       ^
    3 | 끝
    도움말: 보이지 않는 문자를 지우세요. 터미널 출력이라면 색상 코드를 빼고 붙여 넣으세요.
    관련: posts/라.md:3:2

`);
});

test('colours are for terminals that have them', () => {
  const coloured = formatDiagnostics([control], { ...plain, terminal: { columns: 80, colour: true } });
  expect(coloured).toContain('\x1b[31merror\x1b[0m');
  const stripped = coloured.replaceAll(/\x1b\[\d+m/g, '');
  expect(stripped).toBe(formatDiagnostics([control], { ...plain, terminal: { columns: 80, colour: false } }));
});

test('more than five warnings of a code are one line with their number; errors and --json are never shortened', () => {
  const warnings = Array.from({ length: 6 }, (_, at) => large(`posts/${at}.md`));
  const errors = Array.from({ length: 7 }, (_, at) => ({ ...control, file: `posts/${at}.md` }));
  const lines = (diagnostics: readonly Diagnostic[], style: 'lines' | 'json' = 'lines') =>
    formatDiagnostics(diagnostics, { ...plain, style })
      .trimEnd()
      .split('\n');
  expect(lines(warnings)).toEqual([
    'posts/0.md:1:1 warning source/large 글이 300KiB로 큽니다(권장 256KiB 이하) — 외 5건(--json으로 모두 볼 수 있습니다)',
  ]);
  expect(lines(warnings.slice(1))).toHaveLength(5);
  expect(lines(errors)).toHaveLength(7);
  expect(lines([...warnings, ...errors])).toHaveLength(8);
  expect(lines(warnings, 'json')).toHaveLength(6);
  const grave: Diagnostic = { ...large('posts/grave.md'), severity: 'error' };
  expect(lines([...warnings, grave, grave])).toHaveLength(3);
});

test('with --json each line is an object with everything that is known', () => {
  const [line = ''] = formatDiagnostics([{ ...control, related: [{ file: 'posts/라.md' }] }], {
    ...plain,
    style: 'json',
    github: true,
  }).split('\n');
  expect(JSON.parse(line)).toEqual({
    code: 'source/control-character',
    severity: 'error',
    file: 'posts/나.md',
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 6,
    message: '파일에 제어 문자 U+001B가 있습니다(모두 2개)',
    hint: '보이지 않는 문자를 지우세요. 터미널 출력이라면 색상 코드를 빼고 붙여 넣으세요.',
    related: [{ file: 'posts/라.md', line: 1, column: 1 }],
  });
});

const hostile = diagnose(
  'config/syntax',
  { file: 'posts/a\n::error::b\x1b[2J\u009b\u202e.md' },
  { reason: 'x\r\n::set-env name=y::z' },
);

test.each(['lines', 'json'] as const)(
  'names and messages cannot start a line or command a terminal (%s)',
  (style) => {
    for (const terminal of [null, { columns: 80, colour: false }]) {
      const text = formatDiagnostics([hostile], { ...plain, style, terminal, text: () => 'a\x1b[2J' });
      expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
      expect(text).not.toMatch(/^\s*::/m);
      expect(text.split('\n')[0]).toContain('\\n::error::b');
    }
    const json = formatDiagnostics([hostile], { ...plain, style: 'json' });
    expect(JSON.parse(json).file).toBe(hostile.file);
  },
);

test('GitHub Actions gets a note at the place, with its escapes', () => {
  const [, note] = formatDiagnostics([control], { ...plain, github: true, lang: 'en' }).split('\n');
  expect(note).toBe(
    '::error file=posts/나.md,line=2,col=5,title=source/control-character::the file has the control character U+001B (2 in all)%0ADelete the invisible character; paste terminal output without its colour codes.',
  );
  const odd = diagnose('config/syntax', { file: 'a,b:100%\n.md' }, { reason: '50%\r\nx' });
  expect(formatDiagnostics([odd], { ...plain, github: true }).split('\n')[1]).toMatch(
    /^::error file=a%2Cb%3A100%25%0A\.md,line=1,col=1,title=config\/syntax::.*50%25%0D%0Ax%0A/,
  );
  const warning = formatDiagnostics([large('a.md')], { ...plain, github: true }).split('\n')[1];
  expect(warning).toMatch(/^::warning file=a\.md,/);
});

test('in the log of GitHub Actions nothing but our notes is a command', () => {
  const file = '::add-mask::x ##[add-path]y';
  const terminal = { columns: 80, colour: false };
  for (const format of [plain, { ...plain, terminal, text: () => '::add-mask::z' }]) {
    const diagnostics = [diagnose('config/syntax', { file, span: span(1, 1) }, { reason: '##[group]' })];
    const lines = formatDiagnostics(diagnostics, { ...format, github: true }).split('\n');
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([expect.stringMatching(/^::error file=/)]);
    expect(lines.filter((line) => line.includes('##[') && !line.startsWith('::error'))).toEqual([]);
  }
});

import { expect, test } from 'vitest';
import { codeFrame } from '../../../src/host/printing/code-frame.ts';
import { displayWidth } from '../../../src/host/printing/display-width.ts';

test.each([
  ['ascii', 5],
  ['한글', 4],
  ['한글'.normalize('NFD'), 4],
  ['값'.normalize('NFD'), 2],
  ['한a字ｱ', 6],
  ['ｱＡ', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['“…”', 3],
  ['🧯', 2],
  ['👨‍👩‍👧', 2],
  ['❤️', 2],
  ['🇰🇷', 2],
  ['a\u200Bb', 2],
  ['123 #', 5],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

/** The frame of the part of a text between » and «. */
function frame(marked: string, columns = 80): string {
  const start = marked.indexOf('»');
  const end = marked.indexOf('«') - 1;
  const text = marked.replace(/[»«]/g, '');
  const place = (offset: number) => text.slice(0, offset).split('\n');
  const from = place(start);
  const to = place(end);
  const span = {
    line: from.length,
    column: (from.at(-1) ?? '').length + 1,
    endLine: to.length,
    endColumn: (to.at(-1) ?? '').length + 1,
  };
  return `\n${codeFrame(text, span, columns)?.lines.join('\n')}\n`;
}

test('marks stand under wide characters, with the lines around', () => {
  expect(frame('---\ndate: »어제«\ntags: [레디스]\n')).toBe(`
1 | ---
2 | date: 어제
  |       ^^^^
3 | tags: [레디스]
`);
  expect(frame("서비스 장애 **»'강조'«**를")).toBe(`
1 | 서비스 장애 **'강조'**를
  |               ^^^^^^
`);
});

test('an empty place has one mark, also behind the end of its line', () => {
  expect(frame('title: »«')).toBe(`
1 | title:${' '}
  |        ^
`);
});

test('a place of several lines is marked to the end of its first', () => {
  expect(frame('a: »여러\n줄« b')).toBe(`
1 | a: 여러
  |    ^^^^
2 | 줄 b
`);
});

test('numbers of two lengths stand in one column', () => {
  expect(frame(`${'\n'.repeat(8)}»a«\nb`)).toBe(`
 8 |${' '}
 9 | a
   | ^
10 | b
`);
});

test('control characters and marks of direction are seen and do nothing', () => {
  expect(frame('가\x1b[31m\t»나«\u202E다')).toBe(`
1 | 가·[31m 나·다
  |         ^^
`);
});

test('a long line is cut on both sides of the place', () => {
  const lines = frame(`${'가나다라 '.repeat(40)}»여기«${' 마바사'.repeat(40)}`, 60)
    .trim()
    .split('\n');
  expect(lines).toEqual([
    '1 | …라 가나다라 가나다라 여기 마바사 마바사 마바사 마바사 …',
    '  |                       ^^^^',
  ]);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
});

test('a line of a megabyte takes no time', () => {
  const start = performance.now();
  frame(`${'가나 '.repeat(170_000)}»x«${'가나 '.repeat(170_000)}`);
  frame(`»${'가나 '.repeat(340_000)}«`);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a line that the text does not have gives no frame', () => {
  expect(codeFrame('a', { line: 2, column: 1, endLine: 2, endColumn: 2 }, 80)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/kernel/diagnostic.ts';
import { editorLink } from '../../src/server/editor-link.ts';
import { problemFrame } from '../../src/server/problem-frame.ts';
import { toOverlayProblem } from '../../src/server/to-overlay-problem.ts';

/** The span from a line and column to another column of that line. */
const span = (line: number, column: number, endColumn = column) => ({
  line,
  column,
  endLine: line,
  endColumn,
});

/** The marked stretch of a frame. */
const marked = (frame: ReturnType<typeof problemFrame>) =>
  frame.flatMap(({ text, mark }) => (mark === null ? [] : [text.slice(mark.from, mark.to)]));

describe('a problem over the page', () => {
  const diagnostic = diagnose('output/locked', { file: 'posts/글.md', span: span(2, 4, 6) }, { pid: 7 });

  test('has its texts ready, its lines and the way to the editor', () => {
    const source = { shown: 'posts/글.md', real: '/home/a/posts/글.md', text: '첫 줄\n둘째 줄\n셋째' };
    expect(toOverlayProblem(diagnostic, source, 'ko')).toEqual({
      file: 'posts/글.md',
      line: 2,
      column: 4,
      code: 'output/locked',
      severity: 'error',
      message: '다른 hoego(PID 7)가 이 폴더에 쓰고 있습니다',
      hint: '그 작업이 끝난 뒤 다시 실행하거나 --out으로 다른 폴더를 지정하세요.',
      frame: [
        { number: 1, text: '첫 줄', mark: null },
        { number: 2, text: '둘째 줄', mark: { from: 3, to: 4 } },
        { number: 3, text: '셋째', mark: null },
      ],
      editor: 'vscode://file/home/a/posts/%EA%B8%80.md:2:4',
    });
  });

  test('without a source has no lines, and without a file no way to the editor', () => {
    const problem = toOverlayProblem(diagnostic, { shown: 'dist', real: null, text: null }, 'en');
    expect(problem).toMatchObject({
      frame: [],
      editor: null,
      message: expect.stringContaining('another hoego'),
    });
  });
});

describe('the lines around a problem', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `line ${at + 1}`).join('\n');

  test.each([
    [1, [1, 2, 3]],
    [5, [3, 4, 5, 6, 7]],
    [9, [7, 8, 9]],
    [10, []],
  ])('of line %i are %j', (line, numbers) => {
    expect(problemFrame(lines, span(line, 1)).map(({ number }) => number)).toEqual(numbers);
  });

  test.each([
    ['a word', span(1, 3, 5), 'cd'],
    ['an empty place', span(1, 3), 'c'],
    ['several lines, up to the end of the first', { line: 1, column: 5, endLine: 2, endColumn: 2 }, 'ef'],
    ['a place behind the end', span(1, 7), ''],
  ])('mark %s', (_, place, text) => {
    expect(marked(problemFrame('abcdef\nghi', place))).toEqual([text]);
  });

  test('are cut where they are long, the mark in sight and no character halved', () => {
    const long = `${'😀'.repeat(500)}X${'a'.repeat(500)}`;
    const frame = problemFrame(long, span(1, 1001, 1002));
    expect(marked(frame)).toEqual(['X']);
    expect(frame[0]?.text.length).toBeLessThanOrEqual(241);
    expect(() => encodeURIComponent(frame[0]?.text ?? '')).not.toThrow();
    expect(frame[0]?.text.startsWith('😀')).toBe(true);
  });

  test('hide nothing: what has no shape or turns the line around is a dot, in its column', () => {
    const frame = problemFrame('\ta\u202Eb\u0007\u2028c', span(1, 7, 8));
    expect(frame[0]?.text).toBe(' a·b··c');
    expect(marked(frame)).toEqual(['c']);
  });
});

test.each([
  ['/home/a/posts/b.md', 'vscode://file/home/a/posts/b.md:3:7'],
  ['C:\\site\\posts\\b.md', 'vscode://file/C:/site/posts/b.md:3:7'],
  ['/a b/#1?/50%:2.md', 'vscode://file/a%20b/%231%3F/50%25%3A2.md:3:7'],
])('the editor opens %s', (path, link) => {
  expect(editorLink(path, 3, 7)).toBe(link);
});

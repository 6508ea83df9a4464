import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/host/fixing/apply-fixes.ts';
import { editText } from '../../../src/host/fixing/edit-text.ts';
import { type Diagnostic, diagnose, type Edit } from '../../../src/kernel/diagnostic.ts';
import { tempFolder } from '../temp-folder.ts';

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

test.each<[string, string, Edit[], string]>([
  ['replaces', 'abc', [edit(1, 2, 'X')], 'aXc'],
  ['inserts and deletes', 'abc', [edit(3, 3, '!'), edit(0, 1, '')], 'bc!'],
  ['keeps the byte order mark', '\uFEFFabc', [edit(0, 1, 'A')], '\uFEFFAbc'],
  ['counts CRLF as one', 'a\r\nb\r\nc', [edit(4, 5, 'C')], 'a\r\nb\r\nC'],
  ['counts CR as one', 'a\rb\rc', [edit(4, 5, 'C')], 'a\rb\rC'],
  ['ends new lines as the file does', 'a\r\nb', [edit(3, 3, '\nc\n')], 'a\r\nb\r\nc\r\n'],
  ['deletes a whole CRLF', 'a\r\nb', [edit(1, 2, ' ')], 'a b'],
  ['makes edits that touch', 'abcd', [edit(2, 4, 'Y'), edit(0, 2, 'X')], 'XY'],
  ['makes the first of edits that overlap', 'abcd', [edit(1, 3, 'Y'), edit(0, 2, 'X')], 'Xcd'],
  ['makes the first of two insertions at one place', 'ab', [edit(1, 1, 'X'), edit(1, 1, 'Y')], 'aXb'],
  ['makes equal edits once', 'ab', [edit(1, 1, 'X'), edit(1, 1, 'X')], 'aXb'],
  ['leaves out what lies outside', 'ab', [edit(1, 9, 'X'), edit(2, 1, 'X')], 'ab'],
])('%s', (_, raw, edits, text) => {
  expect(editText(raw, edits).text).toBe(text);
});

const found = (file: string, fix?: Edit): Diagnostic => ({
  ...diagnose('source/empty', { file }, {}),
  ...(fix && { fix }),
});

test('fixes are written in place, with permissions kept and nothing left beside', async () => {
  const root = await tempFolder({ 'a.md': '\uFEFF하나\r\n둘\r\n', 'b.md': 'b' });
  await chmod(join(root, 'a.md'), 0o640);
  const realPath = new Map(['a.md', 'b.md'].map((name) => [`posts/${name}`, join(root, name)]));
  const diagnostics = [
    found('posts/a.md', edit(3, 4, '셋')),
    found('posts/a.md', edit(3, 4, '넷')),
    found('posts/a.md'),
    found('posts/b.md', edit(0, 1, 'B')),
    found('posts/none.md', edit(0, 0, 'x')),
  ];
  const texts = new Map([
    ['posts/a.md', '하나\n둘\n'],
    ['posts/b.md', 'changed since'],
  ]);
  const { value, diagnostics: problems } = await applyFixes(diagnostics, realPath, (file) => texts.get(file));
  expect(value).toEqual([diagnostics[0]]);
  expect(problems).toEqual([]);
  expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('\uFEFF하나\r\n셋\r\n');
  expect(await readFile(join(root, 'b.md'), 'utf8')).toBe('b');
  expect((await stat(join(root, 'a.md'))).mode & 0o777).toBe(0o640);
  expect((await readdir(root)).sort()).toEqual(['a.md', 'b.md']);
});

test('a file that cannot be written is a problem of its own', async () => {
  const realPath = new Map([['posts/a.md', '/nowhere/a.md']]);
  const { value, diagnostics } = await applyFixes([found('posts/a.md', edit(0, 0, 'x'))], realPath, () => '');
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'source/unwritable', file: 'posts/a.md', args: { reason: 'ENOENT' } },
  ]);
});

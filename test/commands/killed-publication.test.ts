import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/kernel/digest.ts';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';
import { hoego, post } from './hoego.ts';

/** A site whose next publication was killed when its journal was written. */
async function killedSite() {
  const folder = await tempFolder({ 'posts/a.md': post('가') });
  await hoego(folder, ['build']);
  const mark = await readFile(join(folder, 'dist/.hoego-site.json'), 'utf8');
  const steps = [{ put: 'index.html', from: '0', digest: digestOf('새 홈') }];
  await writeFiles(folder, {
    '.hoego-staging-dist/0': '새 홈',
    '.hoego-staging-dist/journal.json': JSON.stringify({ over: digestOf(mark), steps }),
  });
  return folder;
}

test.each([
  ['a build that publishes nothing itself', 'build', 1],
  ['clean', 'clean', 0],
])('what a killed process began is finished by %s', async (_, command, code) => {
  const folder = await killedSite();
  await writeFiles(folder, { 'posts/b.md': post('나', '[없음](none.md)') });
  expect((await hoego(folder, [command])).code).toBe(code);
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('새 홈');
  expect((await readdir(folder)).sort()).toEqual(['dist', 'posts']);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../host/temp-folder.ts';
import { hoego, post } from './hoego.ts';
import { killedSite } from './killed-site.ts';

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

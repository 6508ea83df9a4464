import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKeptBuild } from '../../../scripts/bench/create-kept-build.mjs';
import { tempFolder } from '../../host/temp-folder.ts';

it.skipIf(process.platform === 'win32')('what was built comes back with its content and times', async () => {
  const folder = await tempFolder({ 'dist/a/index.html': '하나', '.hoego/store': '둘', 'posts/a.md': '셋' });
  const place = (path) => join(folder, path);
  utimesSync(place('dist/a/index.html'), 1000.25, 1000.25);
  const kept = createKeptBuild({ generator: { output: 'dist', caches: ['.hoego', '.other'] }, folder });

  writeFileSync(place('dist/a/index.html'), '다른 것');
  writeFileSync(place('dist/new.html'), '새것');
  writeFileSync(place('posts/a.md'), '글은 그대로');
  kept.restore();
  expect(readFileSync(place('dist/a/index.html'), 'utf8')).toBe('하나');
  expect(statSync(place('dist/a/index.html')).mtimeMs).toBe(1000250);
  expect(existsSync(place('dist/new.html'))).toBe(false);
  expect(readFileSync(place('posts/a.md'), 'utf8')).toBe('글은 그대로');

  kept.dropOutput();
  expect(existsSync(place('dist'))).toBe(false);
  expect(readFileSync(place('.hoego/store'), 'utf8')).toBe('둘');
});

import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../../src/host/publishing/disk-files.ts';
import { type Locking, takeLock } from '../../../src/host/publishing/take-lock.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { tempFolder } from '../temp-folder.ts';
import { self } from './publish-site.ts';

function release(lock: Locking) {
  if ('release' in lock) lock.release();
}

const now = () => ({ pid: process.pid, since: Date.now(), start: null });

test.each<[string, () => string]>([
  ['of a process that is dead', () => JSON.stringify({ ...now(), pid: 999_999_999 })],
  ['of an earlier process with the same id', () => JSON.stringify({ ...now(), start: '1' })],
  ['that nobody finished writing', () => ''],
  ['that is no lock', () => '[]'],
])('a lock %s is taken over', async (_, text) => {
  const folder = await tempFolder({ lock: text() });
  const lock = await takeLock(join(folder, 'lock'), self, diskFiles);
  expect(lock).toHaveProperty('release');
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  release(lock);
  expect(await readdir(folder)).toEqual([]);
});

test('a lock from before the machine was started is taken over', async () => {
  const folder = await tempFolder();
  const file = join(folder, 'lock');
  await takeLock(file, self, diskFiles);
  expect(await takeLock(file, self, diskFiles)).toEqual({ heldBy: process.pid });
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), since: 0 }));
  expect(await takeLock(file, self, diskFiles)).toHaveProperty('release');
});

test.each([1, 2, 3, 4, 5])('of many that want a stale lock, one gets it (%i)', async () => {
  const folder = await tempFolder({ lock: JSON.stringify({ ...now(), pid: 999_999_999 }) });
  const isRunning = (pid: number) => pid < 100;
  const locks = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      takeLock(join(folder, 'lock'), { pid: at + 10, isRunning }, diskFiles),
    ),
  );
  expect(locks.filter((lock) => 'release' in lock)).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['lock']);
});

test('a process that died while it took over a stale lock keeps nobody from it', async () => {
  const dead = (pid: number) => JSON.stringify({ ...now(), pid });
  const [stale, first, second] = [dead(999_999_991), dead(999_999_992), dead(999_999_993)];
  const folder = await tempFolder({
    lock: stale,
    [`lock.${digestOf(stale)}`]: first,
    [`lock.${digestOf(first)}`]: second,
  });
  release(await takeLock(join(folder, 'lock'), self, diskFiles));
  expect(await readdir(folder)).toEqual([]);
});

test('whoever takes over a stale lock right now has it', async () => {
  const stale = JSON.stringify({ ...now(), pid: 999_999_999 });
  const folder = await tempFolder({ lock: stale });
  await takeLock(join(folder, `lock.${digestOf(stale)}`), self, diskFiles);
  expect(await takeLock(join(folder, 'lock'), self, diskFiles)).toEqual({ heldBy: process.pid });
});

test('a link in the place of a lock is replaced, and what it points to is not', async () => {
  const folder = await tempFolder({ 'mine.txt': 'mine' });
  for (const to of ['mine.txt', 'nothing']) {
    await symlink(join(folder, to), join(folder, 'lock'));
    release(await takeLock(join(folder, 'lock'), self, diskFiles));
    expect(await readdir(folder)).toEqual(['mine.txt']);
  }
  expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
});

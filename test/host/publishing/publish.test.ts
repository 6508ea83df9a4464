import { chmod, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../../src/host/publishing/disk-files.ts';
import { parseMark, readMark } from '../../../src/host/publishing/site-mark.ts';
import { takeLock } from '../../../src/host/publishing/take-lock.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { tempFolder, writeFiles } from '../temp-folder.ts';
import { self, site, tree } from './publish-site.ts';

test('texts and copies are written, and the folder beside is left clean', async () => {
  const { publish, out, root } = await site({ 'public/a.png': 'png' });
  const report = await publish({
    'index.html': '<p>홈',
    'posts/a/index.html': '글',
    'a.png': { from: 'public/a.png', bytes: 'png' },
  });
  expect(report).toMatchObject({ said: [], written: 3, unchanged: 0, removed: 0, bytes: 6 + 3 + 3 });
  expect(tree(out)).toEqual({ 'index.html': '<p>홈', 'posts/a/index.html': '글', 'a.png': 'png' });
  expect((await readdir(root)).sort()).toEqual(['dist', 'posts', 'public']);
});

test('a film is copied whole, though never held whole', async () => {
  const film = 'abcdefg'.repeat(400_000);
  const { publish, out } = await site({ 'public/film.mp4': film });
  const wanted = { 'film.mp4': { from: 'public/film.mp4', bytes: film } };
  expect(await publish(wanted)).toMatchObject({ said: [], written: 1, bytes: film.length });
  expect(tree(out)['film.mp4'] === film).toBe(true);
  expect(await publish(wanted)).toMatchObject({ written: 0, unchanged: 1 });
});

test('what a task made is written from its blob, before the file that names it, and stays a while', async () => {
  const { publish, out } = await site();
  const first = {
    'search/t/0-0.aaaaa.txt': { blob: 'terms' },
    'search/c/0.aaaaa.txt': 'cards',
    'search/index.json': 'a',
  };
  expect(await publish(first)).toMatchObject({ said: [], written: 3 });
  expect(await publish(first)).toMatchObject({ said: [], written: 0, unchanged: 3 });
  const next = {
    'search/t/0-0.bbbbb.txt': { blob: 'other' },
    'search/c/0.bbbbb.txt': 'cards',
    'search/index.json': 'b',
  };
  await publish(next);
  // Whoever has the description of before still finds what it names.
  expect(Object.keys(tree(out)).sort()).toEqual(
    [...Object.keys(first), ...Object.keys(next).slice(0, 2)].sort(),
  );
  expect(tree(out)['search/t/0-0.bbbbb.txt']).toBe('other');
});

test('the mark lists paths and digests in order and nothing of the machine', async () => {
  const { publish, out } = await site({ 'public/a.png': 'png' });
  await publish({ 'b/index.html': 'b', 'B.txt': 'B', 'a.png': { from: 'public/a.png', bytes: 'png' } });
  expect(await readFile(join(out, '.hoego-site.json'), 'utf8')).toBe(`{
  "generator": "hoego",
  "pages": [
    ["B.txt","${digestOf('B')}"],
    ["b/index.html","${digestOf('b')}"]
  ],
  "assets": [
    ["a.png","${digestOf('png')}"]
  ],
  "previous": []
}
`);
});

test('equal files are not touched, stale ones and empty folders go, foreign ones stay', async () => {
  const { publish, out } = await site();
  await publish({
    'index.html': 'same',
    'old/deep/index.html': 'old',
    'keep/index.html': 'old',
    'tags/x.html': 'old',
  });
  await writeFiles(out, { CNAME: 'example.com', 'keep/mine.txt': 'mine' });
  const long = new Date('2020-01-01');
  for (const path of ['index.html', '.hoego-site.json']) await utimes(join(out, path), long, long);

  expect(await publish({ 'index.html': 'same', 'new.html': 'new' })).toMatchObject({
    said: [],
    written: 1,
    unchanged: 1,
    removed: 3,
  });
  expect(tree(out)).toEqual({
    'index.html': 'same',
    'new.html': 'new',
    CNAME: 'example.com',
    'keep/mine.txt': 'mine',
  });
  expect((await stat(join(out, 'index.html'))).mtime).toEqual(long);

  await utimes(join(out, '.hoego-site.json'), long, long);
  expect(await publish({ 'index.html': 'same', 'new.html': 'new' })).toMatchObject({
    written: 0,
    unchanged: 2,
    removed: 0,
  });
  expect((await stat(join(out, '.hoego-site.json'))).mtime).toEqual(long);
});

test('the mark lists what is there now, and no stale file', async () => {
  const { publish, out } = await site();
  await publish({ 'a.html': 'a', 'b.html': 'b' });
  await publish({ 'b.html': 'b' });
  expect([...parseMark(readMark(out, diskFiles)).pages.keys()]).toEqual(['b.html']);
});

test('a file that somebody changed in the folder is written again, also when its size is the same', async () => {
  const { publish, out } = await site();
  await publish({ 'a.html': 'aaa', 'b.html': 'bbb' });
  await writeFiles(out, { 'a.html': 'xxx', 'b.html': 'longer' });
  expect(await publish({ 'a.html': 'aaa', 'b.html': 'bbb' })).toMatchObject({ written: 2 });
  expect(tree(out)).toEqual({ 'a.html': 'aaa', 'b.html': 'bbb' });
});

test('a file gives way to a folder of its name, a folder to a file, a spelling to another', async () => {
  const { publish, out } = await site();
  await publish({ docs: 'file', 'tags/a/index.html': 'x', 'CI.html': 'same' });
  await publish({ 'docs/index.html': 'y', tags: 'file', 'ci.html': 'same' });
  expect(tree(out)).toEqual({ 'docs/index.html': 'y', tags: 'file', 'ci.html': 'same' });
});

test('assets come first, pages next, deletions last', async () => {
  const { publish, out } = await site();
  await publish({ 'old/stale.html': 'x', 'old/kept.html': 'x' });
  // Enough pages that the clock of the file system moves on while they are placed.
  const pages = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [`p${at}/index.html`, `page ${at}`]),
  );
  await publish({ ...pages, 'assets/a.css': 'a', 'old/kept.html': 'x' });
  // A folder's time is that of the last file that was placed in it or deleted from it.
  const timeOf = async (folder: string) => (await stat(join(out, folder), { bigint: true })).mtimeNs;
  const placed = await Promise.all(Object.keys(pages).map((path) => timeOf(path.replace('/index.html', ''))));
  const [first, last] = [placed.reduce((a, b) => (a < b ? a : b)), placed.reduce((a, b) => (a > b ? a : b))];
  expect((await timeOf('assets')) <= first).toBe(true);
  expect(first < last).toBe(true);
  expect((await timeOf('old')) >= last).toBe(true);
});

test('what hoego did not make is not cleared out of the way, and then nothing else changes', async () => {
  const { publish, out } = await site();
  await publish({ 'index.html': 'old' });
  await writeFiles(out, { 'a/mine.txt': 'mine', b: 'mine' });
  for (const wanted of [
    { 'index.html': 'new', a: 'x' },
    { 'index.html': 'new', 'b/index.html': 'x' },
  ]) {
    expect((await publish(wanted)).said).toEqual(['output/blocked']);
    expect(tree(out)).toEqual({ 'index.html': 'old', 'a/mine.txt': 'mine', b: 'mine' });
  }
});

test('nothing is written or deleted through a symbolic link', async () => {
  const { publish, out, root } = await site();
  const victim = await tempFolder({
    'secret.txt': 'victim',
    'posts/a/index.html': 'victim',
    'old.html': 'victim',
  });
  await publish({ 'index.html': 'x', 'posts/a/index.html': 'x', 'gone/old.html': 'x' });
  await symlinkOver(join(victim, 'secret.txt'), join(out, 'index.html'));
  await symlinkOver(join(victim, 'posts'), join(out, 'posts'));
  await symlinkOver(victim, join(out, 'gone'));
  await symlink(victim, join(root, '.hoego-staging-dist'));

  expect((await publish({ 'index.html': 'new', 'posts/a/index.html': 'new' })).said).toEqual([]);
  expect(tree(out)).toEqual({ 'index.html': 'new', 'posts/a/index.html': 'new', gone: `-> ${victim}` });
  expect(tree(victim)).toEqual({
    'secret.txt': 'victim',
    'posts/a/index.html': 'victim',
    'old.html': 'victim',
  });
});

async function symlinkOver(to: string, at: string) {
  await rm(at, { recursive: true });
  await symlink(to, at);
}

test('a manifest that was tampered with deletes nothing outside', async () => {
  const { publish, out, root } = await site({ 'public/keep.txt': 'keep' });
  await publish({ 'index.html': 'x' });
  const files = [
    '../public/keep.txt',
    join(root, 'public/keep.txt'),
    'a/../../posts/a.md',
    '',
    '.',
    1,
    'x\0',
  ];
  await writeFile(
    join(out, '.hoego-site.json'),
    JSON.stringify({ pages: files.map((path) => [path, 'd']), assets: files, previous: files }),
  );
  expect((await publish({ 'index.html': 'x' })).said).toEqual([]);
  expect(tree(root)).toMatchObject({
    'public/keep.txt': 'keep',
    'posts/a.md': 'a',
    'dist/index.html': 'x',
  });
  await writeFile(join(out, '.hoego-site.json'), '{"pages": [["index.ht');
  expect((await publish({ 'a.html': 'x' })).said).toEqual([]);
});

test('a folder that is not ours is refused and left alone', async () => {
  const { publish, root } = await site({ 'mine/thesis.txt': 'years of work', file: 'x' });
  const before = tree(root);
  const refuse = async (out: string) => {
    const { diagnostics } = await publish({ 'index.html': 'x' }, { out });
    expect(tree(root)).toEqual(before);
    return diagnostics.map(({ code, args }) => `${code} ${args.found ?? ''}`.replaceAll(root, '').trim());
  };
  expect(await refuse(join(root, 'mine'))).toEqual(['output/unsafe /mine/thesis.txt']);
  expect(await refuse(root)).toEqual(['output/unsafe']);
  expect(await refuse(join(root, '..'))).toHaveLength(1);
  expect(await refuse('/')).toEqual(['output/unsafe /']);
  expect(await refuse(join(root, 'posts'))).toEqual(['output/unsafe /posts']);
  expect(await refuse(join(root, 'posts/dist'))).toEqual(['output/unsafe /posts']);
  expect(await refuse(join(root, 'public/new'))).toEqual(['output/unsafe /public']);
  expect(await refuse(join(root, 'templates'))).toEqual(['output/unsafe /templates']);
  expect(await refuse(join(root, 'file'))).toEqual(['output/not-a-folder']);
  expect(await refuse(join(root, 'file/dist'))).toEqual(['output/io']);
});

test('home and what contains it are refused even when they carry the mark', async () => {
  const { publish } = await site();
  const home = await tempFolder({ '.hoego-site.json': '{}', 'user/.hoego-site.json': '{}' });
  for (const out of [home, join(home, 'user')]) {
    expect((await publish({ 'index.html': 'x' }, { out, home: join(home, 'user') })).said).toEqual([
      'output/unsafe',
    ]);
  }
  expect(
    (await publish({ 'index.html': 'x' }, { out: join(home, 'user/new'), home: join(home, 'user') })).said,
  ).toEqual([]);
});

test('a link to a folder is no output folder, and a link above it hides no overlap', async () => {
  const { publish, root } = await site();
  const elsewhere = await tempFolder();
  await symlink(elsewhere, join(root, 'dist'));
  expect((await publish({ 'index.html': 'x' })).said).toEqual(['output/not-a-folder']);
  await symlink(join(root, 'posts'), join(elsewhere, 'p'));
  expect((await publish({ 'index.html': 'x' }, { out: join(elsewhere, 'p/dist') })).said).toEqual([
    'output/unsafe',
  ]);
  expect(tree(elsewhere)).toEqual({ p: `-> ${join(root, 'posts')}` });
});

test('a source that changed or went since it was read stops everything before the site is touched', async () => {
  const { publish, out, root, realPath } = await site({ 'public/a.png': 'png' });
  await publish({ 'index.html': 'old' });
  const before = tree(out);
  await writeFiles(root, { 'public/a.png': 'changed' });
  const wanted = { 'index.html': 'new', 'a.png': { from: 'public/a.png', bytes: 'png' } };
  expect((await publish(wanted)).said).toEqual(['output/changed-source']);
  realPath.set('public/a.png', join(root, 'public/none.png'));
  expect((await publish(wanted)).said).toEqual(['output/changed-source']);
  await symlink(join(root, 'posts/a.md'), join(root, 'public/none.png'));
  expect((await publish(wanted)).said).toEqual(['source/symlink']);
  expect(tree(out)).toEqual(before);
  expect((await readdir(root)).sort()).toEqual(['dist', 'posts', 'public']);
});

test('an interruption before the site is touched leaves no trace', async () => {
  const { publish, root, out } = await site();
  await publish({ 'index.html': 'old' });
  await expect(publish({ 'index.html': 'new' }, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  expect(tree(out)).toEqual({ 'index.html': 'old' });
  expect((await readdir(root)).sort()).toEqual(['dist', 'posts', 'public']);
});

test('an interruption while pages are put together stops it, and leaves no trace', async () => {
  const { publish, root, out } = await site();
  await publish({ 'index.html': 'old' });
  const interruption = new AbortController();
  const pages = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`${at}.html`, { recipe: `${at}`, bytes: `${at}` }]),
  );
  const onMade = (path: string) => path === '40.html' && interruption.abort();
  await expect(publish(pages, { signal: interruption.signal, onMade })).rejects.toThrow(/abort/i);
  expect(tree(out)).toEqual({ 'index.html': 'old' });
  expect((await readdir(root)).sort()).toEqual(['dist', 'posts', 'public']);
});

test('few pages are in memory at once, and none after it was written', async () => {
  const { publish } = await site();
  let [held, most] = [0, 0];
  const pages = Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [`${at}.html`, { recipe: `${at}`, bytes: `${at}` }]),
  );
  const files = {
    ...diskFiles,
    create: (real: string, pieces: Iterable<Uint8Array>) => {
      if (/\d+$/.test(real)) held--;
      return diskFiles.create(real, pieces);
    },
  };
  const onMade = () => {
    most = Math.max(most, ++held);
  };
  expect(await publish(pages, { files, onMade })).toMatchObject({ written: 200 });
  expect({ held, isBounded: most <= 16 }).toEqual({ held: 0, isBounded: true });
});

test('what an interrupted run left is removed, and its half-published folder is still ours', async () => {
  const { publish, root, out } = await site();
  await writeFiles(root, { '.hoego-staging-dist/0': 'half', '.hoego-dist.lock': 'garbage' });
  await mkdir(out);
  expect((await publish({ 'index.html': 'x' })).said).toEqual([]);
  expect((await readdir(root)).sort()).toEqual(['dist', 'posts', 'public']);
});

test.skipIf(userInfo().uid === 0)(
  'a folder that cannot be written is said to be read-only, before anything is done',
  async () => {
    const { publish, out } = await site();
    await publish({ 'index.html': 'old' });
    await chmod(out, 0o555);
    expect((await publish({ 'index.html': 'new' })).said).toEqual(['output/read-only']);
    await chmod(out, 0o755);
    expect(tree(out)).toEqual({ 'index.html': 'old' });
  },
);

test.skipIf(userInfo().uid === 0)(
  'a parent that cannot be written does no harm where the folder itself can',
  async () => {
    const { publish, out, root } = await site();
    await publish({ 'index.html': 'old' });
    await chmod(root, 0o555);
    const report = await publish({ 'index.html': 'new' });
    await chmod(root, 0o755);
    expect(report.said).toEqual([]);
    expect(tree(out)).toEqual({ 'index.html': 'new' });
  },
);

test('outputs that other stages should have refused are a bug', async () => {
  const { publish } = await site();
  for (const wanted of [
    { '../a': 'x' },
    { '/a': 'x' },
    { 'a/./b': 'x' },
    { 'A.html': '', 'a.html': '' },
    { a: '', 'a/b': '' },
    { '.hoego-site.json': '' },
  ]) {
    await expect(publish(wanted)).rejects.toThrow('invariant');
  }
});

test('two runs never publish to one folder at once', async () => {
  const { publish, root } = await site();
  const lock = await takeLock(join(root, '.hoego-dist.lock'), self, diskFiles);
  const { said, diagnostics } = await publish({ 'index.html': 'x' });
  expect(said).toEqual(['output/locked']);
  expect(diagnostics[0]?.args.pid).toBe(process.pid);
  if ('release' in lock) lock.release();
  expect((await publish({ 'index.html': 'x' })).said).toEqual([]);
});

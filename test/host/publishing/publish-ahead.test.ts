import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Begun } from '../../../src/host/publishing/begin-publish.ts';
import type { FileOperations } from '../../../src/host/publishing/file-operations.ts';
import { type PublishAhead, publishAhead } from '../../../src/host/publishing/publish-ahead.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import type { OutputFile } from '../../../src/pages/output-file.ts';
import { type MemoryDisk, memoryFiles, memoryTree, systemError } from './memory-files.ts';
import { site } from './publish-site.ts';

// The laws of publishing hold as well for what was begun ahead: publish-faults.test.ts.

const wanted = {
  'index.html': { recipe: 'home', bytes: '<p>home</p>' },
  'posts/a/index.html': { recipe: 'a', bytes: '<p>a</p>' },
  'feed.xml': '<feed/>',
  'pic.png': { from: 'public/pic.png', bytes: 'png' },
};
const contents = {
  'index.html': '<p>home</p>',
  'posts/a/index.html': '<p>a</p>',
  'feed.xml': '<feed/>',
  'pic.png': 'png',
};

async function emptyDisk() {
  const it = await site({ 'public/pic.png': 'png' });
  const disk: MemoryDisk = new Map();
  const files = memoryFiles(disk);
  files.makeFolder(it.root);
  return { ...it, disk, files };
}

/** File operations, and how often a file was written. */
function counting(files: FileOperations) {
  const created: string[] = [];
  const create: FileOperations['create'] = (real, pieces) => {
    created.push(real);
    return files.create(real, pieces);
  };
  return { created, files: { ...files, create } };
}

test('what was written ahead is in its place afterwards, and was written once', async () => {
  const { disk, out, publish, files } = await emptyDisk();
  const counted = counting(files);
  const plain = counting(memoryFiles(new Map(disk)));
  await publish(wanted, { files: plain.files });
  const report = await publish(wanted, { files: counted.files, ahead: wanted });
  expect(report).toMatchObject({ said: [], written: 4, made: ['index.html', 'posts/a/index.html'] });
  expect(counted.created.length).toBe(plain.created.length);
  expect(memoryTree(disk, out)).toEqual(contents);
});

test('what became something else meanwhile is published as it is now, and what is none of the site is not', async () => {
  const { disk, root, out, publish, files } = await emptyDisk();
  const ahead = {
    ...wanted,
    'index.html': { recipe: 'draft', bytes: '<p>draft</p>' },
    'posts/b/index.html': { recipe: 'b', bytes: '<p>b</p>' },
  };
  expect(await publish(wanted, { files, ahead })).toMatchObject({ said: [], written: 4 });
  expect(memoryTree(disk, out)).toEqual(contents);
  expect(files.list(root)).toEqual(['dist']);
});

test('a page that is made twice is kept as it was made last', async () => {
  const { target, files } = await emptyDisk();
  const ahead = publishAhead(target, noMakers, files);
  ahead.add([text('first', 'index.html')]);
  ahead.add([text('second', 'index.html')]);
  expect((await taken(ahead)).staged.get('index.html')?.output.digest).toBe(digestOf('second'));
});

const text = (value: string, path: string): OutputFile => ({
  path,
  digest: digestOf(value),
  content: { kind: 'text', text: value },
});

async function taken(ahead: PublishAhead): Promise<Begun> {
  const begun = await ahead.take();
  if ('heldBy' in begun) throw new Error(`held by ${begun.heldBy}`);
  return begun;
}

const noMakers = {
  bytesOf: () => Promise.reject(new Error('no recipes')),
  blob: () => {
    throw new Error('no blobs');
  },
};

test('where there is a site already nothing is begun, and nothing is touched', async () => {
  const { disk, target, publish, files } = await emptyDisk();
  await publish(wanted, { files });
  const before = [...disk];
  const ahead = publishAhead(target, noMakers, files);
  ahead.add([text('a', 'a.txt')]);
  await ahead.end();
  expect([...disk]).toEqual(before);
});

test('what comes to nothing leaves nothing, and the folder is free', async () => {
  const { disk, root, out, target, publish, files } = await emptyDisk();
  const counted = counting(files);
  const ahead = publishAhead(target, noMakers, counted.files);
  expect(counted.created).toEqual([]);
  ahead.add([text('a', 'a.txt')]);
  await expect.poll(() => counted.created.length).toBe(2);
  await ahead.end();
  expect(files.list(root)).toEqual([]);
  expect(await publish(wanted, { files })).toMatchObject({ said: [] });
  expect(memoryTree(disk, out)).toEqual(contents);
});

test('while it is under way no other process publishes there, and it is free afterwards', async () => {
  const { target, publish, files } = await emptyDisk();
  const running = (pid: number) => ({ pid, isRunning: () => true });
  const ahead = publishAhead({ ...target, self: running(1) }, noMakers, files);
  ahead.add([text('a', 'a.txt')]);
  const begun = await taken(ahead);
  expect(await publish(wanted, { files, self: running(2) })).toMatchObject({ said: ['output/locked'] });
  expect(await publish(wanted, { files, self: running(2), ahead: wanted })).toMatchObject({
    said: ['output/locked'],
  });
  begun.release();
  expect(await publish(wanted, { files, self: running(2) })).toMatchObject({ said: [] });
});

test('what cannot be written is told when the site is published, and leaves nothing', async () => {
  const { root, publish, files } = await emptyDisk();
  const full: FileOperations = {
    ...files,
    create: (real, pieces) => {
      if (real.startsWith(join(root, '.hoego-staging'))) throw systemError('ENOSPC', 'write');
      return files.create(real, pieces);
    },
  };
  expect(await publish(wanted, { files: full, ahead: wanted })).toMatchObject({ said: ['output/no-space'] });
  expect(files.list(root)).toEqual([]);
});

test('nothing is written into the output folder before all is known, even where only that can be written to', async () => {
  const { disk, out, target, publish, files } = await emptyDisk();
  files.makeFolder(out);
  const mounted: FileOperations = {
    ...files,
    rename: (from, to) => {
      if (from.startsWith(out) !== to.startsWith(out)) throw systemError('EXDEV', 'rename');
      files.rename(from, to);
    },
  };
  const ahead = publishAhead(target, noMakers, mounted);
  ahead.add([text('a', 'a.txt')]);
  const begun = await taken(ahead);
  expect(begun).toMatchObject({ workplace: null, staged: new Map() });
  begun.release();
  expect(files.list(out)).toEqual([]);
  expect(await publish(wanted, { files: mounted, ahead: wanted })).toMatchObject({ said: [], written: 4 });
  expect(memoryTree(disk, out)).toEqual(contents);
});

test('what cannot be removed hides nothing: the next command removes it', async () => {
  const { root, target, publish, files } = await emptyDisk();
  const stuck: FileOperations = {
    ...files,
    removeTree: () => {
      throw systemError('EACCES', 'rmdir');
    },
  };
  const ahead = publishAhead(target, noMakers, stuck);
  ahead.add([text('a', 'a.txt')]);
  await expect.poll(() => files.list(root).length).toBe(2);
  await ahead.end();
  expect(files.list(root).length).toBe(1);
  expect(await publish(wanted, { files })).toMatchObject({ said: [] });
  expect(files.list(root)).toEqual(['dist']);
});

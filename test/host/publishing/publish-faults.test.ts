import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileOperations } from '../../../src/host/publishing/file-operations.ts';
import { type Fault, faultyFiles } from './faulty-files.ts';
import { type MemoryDisk, memoryFiles, memoryTree, systemError } from './memory-files.ts';
import { type How, site, type Wanted } from './publish-site.ts';

// Law 7, All or nothing: whatever fails, and wherever a process is killed. On a disk in memory, so that every operation
// of every command can be the one.

/** A page that shows a picture in the colours of a stylesheet. */
const page = (text: string, generation: number) =>
  `<link href="/assets/style.${generation}.css"><img src="/assets/pic.${generation}.png"><p>${text}</p>`;

const assets = (generation: number): Wanted => ({
  [`assets/style.${generation}.css`]: `p { order: ${generation} }`,
  [`assets/pic.${generation}.png`]: { from: `public/pic.${generation}.png`, bytes: `png ${generation}` },
});

const oldest: Wanted = { ...assets(0), 'index.html': page('oldest', 0) };

const old: Wanted = {
  ...assets(1),
  'index.html': page('old', 1),
  'same.txt': 'the same',
  'posts/a/index.html': page('old a', 1),
  'posts/gone/index.html': page('gone', 1),
  docs: 'a file where a folder will be',
};

const next: Wanted = {
  ...assets(2),
  'index.html': page('new', 2),
  'same.txt': 'the same',
  'posts/a/index.html': { recipe: 'a', bytes: page('new a', 2) },
  'posts/new/index.html': page('new', 2),
  'docs/index.html': page('docs', 2),
};

const sources = { 'public/pic.0.png': 'png 0', 'public/pic.1.png': 'png 1', 'public/pic.2.png': 'png 2' };
const mine = { 'mine/notes.txt': 'mine' };

const contents = (wanted: Wanted) =>
  Object.fromEntries(
    Object.entries(wanted).map(([path, file]) => [
      path,
      typeof file === 'string' ? file : 'blob' in file ? file.blob : file.bytes,
    ]),
  );

type Site = Awaited<ReturnType<typeof site>>;
type Tree = Readonly<Record<string, string>>;

/** Where a site is published to, and what lies there before and after. */
type Start = {
  readonly disk: MemoryDisk;
  readonly on: (disk: MemoryDisk) => FileOperations;
  readonly before: Tree;
  readonly after: Tree;
  /** What is written aside before it is known what the site will be. */
  readonly ahead?: Wanted;
};

async function emptyDisk({ root }: Site): Promise<Start> {
  const disk: MemoryDisk = new Map();
  memoryFiles(disk).makeFolder(root);
  return { disk, on: memoryFiles, before: {}, after: contents(next) };
}

/** The same, and most of the site is written aside before it is whole; some of that becomes something else meanwhile. */
async function emptyDiskAhead(it: Site): Promise<Start> {
  const { 'docs/index.html': _, ...pages } = next;
  const ahead = { ...pages, 'index.html': page('a draft of', 2), 'posts/never/index.html': page('never', 2) };
  return { ...(await emptyDisk(it)), ahead };
}

/** A folder in which `old` was published over `oldest`, and in which somebody keeps a file. */
async function publishedFolder(it: Site): Promise<Start> {
  const { disk } = await emptyDisk(it);
  const files = memoryFiles(disk);
  for (const wanted of [oldest, old]) await it.publish(wanted, anotherProcess(files));
  files.makeFolder(join(it.out, 'mine'));
  files.create(join(it.out, 'mine/notes.txt'), [Buffer.from('mine')]);
  const before = { ...contents(old), ...contents(assets(0)), ...mine };
  return { disk, on: memoryFiles, before, after: { ...contents(next), ...contents(assets(1)), ...mine } };
}

/** The same as a file system of its own: nothing can be renamed into it from beside it. */
async function mountedVolume(it: Site): Promise<Start> {
  const on = (disk: MemoryDisk): FileOperations => ({
    ...memoryFiles(disk),
    rename: (from, to) => {
      if (from.startsWith(it.out) !== to.startsWith(it.out)) throw systemError('EXDEV', 'rename');
      memoryFiles(disk).rename(from, to);
    },
  });
  return { ...(await publishedFolder(it)), on };
}

/** Each command is a process of its own, and those before it are dead. */
let lastPid = 1000;
function anotherProcess(files: FileOperations): How {
  const pid = ++lastPid;
  return { files, self: { pid, isRunning: (other) => other === pid } };
}

const aheadOf = ({ ahead }: Start): How => (ahead === undefined ? {} : { ahead });

/** Runs a command in which something goes wrong; what it says, or the error that ended it. */
async function attempt(run: Promise<readonly string[]>): Promise<readonly string[]> {
  return run.catch((error: Error) => [error.message]);
}

const saidBy = async (run: Promise<{ readonly said: readonly string[] }>) => (await run).said;

/** Every file is wholly an old or wholly a new one, every page has what it shows, and what is not ours is there. */
function expectWhole(found: Tree, { before, after }: Start): void {
  for (const [path, text] of Object.entries(found)) {
    if (path.startsWith('.hoego-') || path.endsWith('/')) continue;
    expect([before[path], after[path]]).toContain(text);
    for (const [, asset] of text.matchAll(/"\/(assets\/[^"]+)"/g))
      expect(Object.keys(found)).toContain(asset);
  }
  for (const path of Object.keys(mine)) expect(found[path]).toBe(before[path]);
}

/** Whether readers see files of both sites, or not all of either. */
function isHalfDone(found: Tree, { before, after }: Start): boolean {
  const seen = (tree: Tree) =>
    JSON.stringify(
      Object.entries(tree)
        .filter(([path]) => !path.startsWith('.hoego-') && !path.endsWith('/'))
        .sort(),
    );
  return ![seen(before), seen(after)].includes(seen(found));
}

/** Whatever happened, the next command leaves one whole site, the next build the new one, and one more does nothing. */
async function expectMended({ root, out, publish, finish }: Site, disk: MemoryDisk, start: Start) {
  const files = start.on(disk);
  expect(await finish(anotherProcess(files))).toEqual([]);
  expect([start.before, start.after]).toContainEqual(memoryTree(disk, out));

  expect(await publish(next, anotherProcess(files))).toMatchObject({ said: [] });
  expect(memoryTree(disk, out)).toEqual(start.after);
  expect(files.list(root)).toEqual(['dist']);

  const done = [...disk];
  expect(await publish(next, anotherProcess(files))).toMatchObject({ said: [], written: 0, removed: 0 });
  expect(new Map([...disk].filter(([real]) => real !== root))).toEqual(
    new Map(done.filter(([real]) => real !== root)),
  );
}

const starts = [
  ['an empty disk', emptyDisk],
  ['an empty disk, begun ahead', emptyDiskAhead],
  ['a published folder', publishedFolder],
  ['a mounted volume', mountedVolume],
] as const;
const faults: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'kill'];

describe.each(starts)('publishing to %s', (_, prepare) => {
  test.each(faults)('%s at any operation leaves whole files, and pages with their assets', async (fault) => {
    const it = await site(sources);
    const start = await prepare(it);
    const untouched = JSON.stringify(start.before);
    let inTheMiddle = 0;
    for (let at = 0; ; at++) {
      const disk = new Map(start.disk);
      const { files, count } = faultyFiles(at, fault, start.on(disk));
      const said = await attempt(saidBy(it.publish(next, { ...anotherProcess(files), ...aheadOf(start) })));
      if (count() <= at) break;
      const found = memoryTree(disk, it.out);
      expectWhole(found, start);
      if (![untouched, JSON.stringify(start.after)].includes(JSON.stringify(found))) inTheMiddle++;
      // Nobody is told that the site is what it was.
      if (fault !== 'kill' && isHalfDone(found, start)) expect(said).toEqual(['output/unfinished']);
      await expectMended(it, disk, start);
    }
    expect(inTheMiddle).toBeGreaterThan(10);
  });

  test('a kill while a killed publication is finished is no different, at any two operations', async () => {
    const it = await site(sources);
    const start = await prepare(it);
    // Many operations only look: what was left after one kill is tried once, whichever operation it was.
    const tried = new Set<string>();
    for (let first = 0; ; first++) {
      const begun = new Map(start.disk);
      const killed = faultyFiles(first, 'kill', start.on(begun));
      await attempt(saidBy(it.publish(next, { ...anotherProcess(killed.files), ...aheadOf(start) })));
      if (killed.count() <= first) break;
      if (isTried(begun, tried)) continue;
      for (let second = 0; ; second++) {
        const disk = new Map(begun);
        const { files, count } = faultyFiles(second, 'kill', start.on(disk));
        await attempt(it.finish(anotherProcess(files)));
        if (count() <= second) break;
        expectWhole(memoryTree(disk, it.out), start);
        if (isTried(disk, tried)) continue;
        expect(await it.finish(anotherProcess(start.on(disk)))).toEqual([]);
        expect([start.before, start.after]).toContainEqual(memoryTree(disk, it.out));
      }
    }
    expect(tried.size).toBeGreaterThan(50);
  });
});

/** Whether such a disk was met before: the same files with the same bytes, whoever holds the lock. */
function isTried(disk: MemoryDisk, tried: Set<string>): boolean {
  const entries = [...disk].map(([real, { bytes }]) => [real, real.endsWith('.lock') ? '' : `${bytes}`]);
  const state = JSON.stringify(entries.sort());
  return tried.size === tried.add(state).size;
}

import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, rename, rm, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Look } from '../../../src/host/watching/pending-look.ts';
import type { WatchFolder } from '../../../src/host/watching/watch-folder.ts';
import { watchFolderOn } from '../../../src/host/watching/watch-folder-on.ts';
import { watchFolderWithChokidar } from '../../../src/host/watching/watch-folder-with-chokidar.ts';
import { watchFolderWithFs } from '../../../src/host/watching/watch-folder-with-fs.ts';
import { type Watch, type WatchOptions, watchProject } from '../../../src/host/watching/watch-project.ts';
import type { Diagnostic } from '../../../src/kernel/diagnostic.ts';
import { lookAgain, readTexts, type Texts } from '../../support/believer.ts';
import { tempFolder, writeFiles } from '../temp-folder.ts';

/** Not in this test: what is looked at, is looked at because of an event. */
const never = 3_600_000;
const eventsOnly = { quiet: never, last: never, poll: never };
const ready = Promise.resolve();
const brisk = { quiet: 30, last: 150, poll: 50 };

/** A watch over the usual places of a site; it is ready, and nothing has happened yet. */
async function watching(folder: string, options: Partial<WatchOptions> = {}): Promise<Watch> {
  const watch = watchProject(placesOf(folder), { tell: () => {}, delays: eventsOnly, ...options });
  onTestFinished(() => watch.close());
  await next(watch);
  return watch;
}

function placesOf(folder: string): readonly string[] {
  return ['posts', 'templates', 'public', 'site.config.ts'].map((name) => join(folder, name));
}

function next(watch: Watch): Promise<Look> {
  return watch.next(new AbortController().signal);
}

/** The paths below a folder that the next looks hint at, up to the first that is awaited; sorted. */
async function hintsUpTo(watch: Watch, folder: string, awaited: string): Promise<readonly string[]> {
  const seen = new Set<string>();
  while (!seen.has(awaited)) {
    for (const path of (await next(watch)).hints ?? ['everything']) seen.add(path.slice(folder.length + 1));
  }
  return [...seen].sort();
}

/** Looks when the watch says so, until it believes what is on the disk. */
async function untilBelieved(watch: Watch, folder: string): Promise<void> {
  const places = placesOf(folder);
  let believed: Texts = new Map();
  const onDisk = await readTexts(places);
  do {
    believed = await lookAgain(believed, await next(watch), places);
  } while (JSON.stringify([...believed]) !== JSON.stringify([...onDisk]));
}

/**
 * Who hears, and how many milliseconds must lie between two changes of one file so that each is an event. What follows
 * within 50 ms is no event of chokidar's, not even later: the looks at everything find it. And how many files come at once:
 * 5,000 are more than the system tells of, and are tried with the ear that is used here, because they take long to write.
 */
const ears: readonly (readonly [name: string, watchFolder: WatchFolder, apart: number, files: number])[] = [
  ['fs.watch', watchFolderWithFs, 0, 5000],
  ['chokidar', watchFolderWithChokidar, 60, 1000],
];

describe.each(ears)('with %s', (_, watchFolder, apart, files) => {
  describe('a reason to look', () => {
    it('comes first when the watches are there: something may have changed since the site was read', async () => {
      const folder = await tempFolder({ 'posts/a.md': '가' });
      const watch = watchProject(placesOf(folder), { tell: () => {}, watchFolder, delays: eventsOnly });
      onTestFinished(() => watch.close());
      expect(await next(watch)).toEqual({ hints: null });
      expect(watch.mode).toBe('events');
    });

    it('is an edit, at once, with the file as a hint', async () => {
      const folder = await tempFolder({ 'posts/docker/a.md': '가' });
      const watch = await watching(folder, { watchFolder });
      await writeFile(join(folder, 'posts/docker/a.md'), '나');
      expect(await next(watch)).toEqual({ hints: [join(folder, 'posts/docker/a.md')] });
    });

    it('is kept while nobody waits, and all that happened meanwhile is one look', async () => {
      const folder = await tempFolder({ 'posts/a.md': '', 'posts/b.md': '', 'templates/pages/post.tsx': '' });
      const watch = await watching(folder, { watchFolder });
      await writeFiles(folder, { 'posts/a.md': '1', 'posts/b.md': '2', 'templates/pages/post.tsx': '3' });
      await rm(join(folder, 'posts/b.md'));
      expect(await hintsUpTo(watch, folder, 'templates/pages/post.tsx')).toEqual([
        'posts/a.md',
        'posts/b.md',
        'templates/pages/post.tsx',
      ]);
    });

    it('comes once more for everything when it has become quiet, because events are lost', async () => {
      const folder = await tempFolder({ 'posts/a.md': '가' });
      const watch = await watching(folder, { watchFolder, delays: { ...brisk, last: never } });
      await writeFile(join(folder, 'posts/a.md'), '나');
      while ((await next(watch)).hints !== null);
    });

    it('is the configuration: made, changed, saved by renaming, and removed', async () => {
      const folder = await tempFolder({ 'posts/a.md': '가' });
      const config = join(folder, 'site.config.ts');
      const watch = await watching(folder, { watchFolder });
      for (const step of [
        () => writeFile(config, 'export default {};'),
        () => appendFile(config, '\n'),
        () => writeFile(`${config}~`, '').then(() => rename(`${config}~`, config)),
        () => unlink(config),
      ]) {
        await pause(apart);
        await step();
        expect(await hintsUpTo(watch, folder, 'site.config.ts')).toEqual(['site.config.ts']);
      }
    });

    it('is not what lies elsewhere, or what editors and tools leave beside a file', async () => {
      const folder = await tempFolder({ 'posts/a.md': '가', 'dist/index.html': '', '.hoego/store': '' });
      const watch = await watching(folder, { watchFolder });
      await writeFiles(folder, {
        'dist/index.html': '1',
        '.hoego/store': '2',
        '.git/index.lock': '',
        'package.json': '{}',
        'posts/.a.md.swp': '',
        'posts/4913': '',
        'posts/a.md~': '',
        'posts/.#a.md': '',
        'posts/#a.md#': '',
        'posts/a.md___jb_tmp___': '',
        'posts/.DS_Store': '',
        'posts/node_modules/x.js': '',
        'posts/b.md': '나',
      });
      expect(await hintsUpTo(watch, folder, 'posts/b.md')).toEqual(['posts/b.md']);
    });

    it('lies never behind a symbolic link', async () => {
      const outside = await tempFolder({ 'secret/a.md': '' });
      const folder = await tempFolder({ 'posts/a.md': '가' });
      await symlink(outside, join(folder, 'posts/outside'));
      await symlink(outside, join(folder, 'public'));
      const watch = await watching(folder, { watchFolder });
      await writeFile(join(outside, 'secret/a.md'), '1');
      await writeFile(join(outside, 'b.md'), '1');
      await writeFile(join(folder, 'posts/a.md'), '나');
      expect(await hintsUpTo(watch, folder, 'posts/a.md')).toEqual(['posts/a.md']);
    });
  });

  describe('it lives through', () => {
    it('folders that come later, and what is written into them', async () => {
      const folder = await tempFolder({ 'posts/a.md': '가' });
      const watch = await watching(folder, { watchFolder, delays: brisk });
      for (const text of ['처음', '다시']) {
        await writeFiles(folder, { 'public/css/site.css': text });
        await untilBelieved(watch, folder);
        await writeFiles(folder, { 'posts/새/묶음/index.md': text });
        await untilBelieved(watch, folder);
      }
    });

    it('a folder that comes in the same tick of the clock in which its parent was listed', async () => {
      const folder = await tempFolder({ 'posts/a.md': '가' });
      const posts = join(folder, 'posts');
      const tick = Date.now() / 1000;
      await utimes(posts, tick, tick);
      // Turning back the clock of a folder is an event too, which this one does not hear.
      const deaf: WatchFolder = (path, onEvent, onError) =>
        watchFolder(path, (name) => (name === basename(path) ? undefined : onEvent(name)), onError);
      const watch = await watching(folder, { watchFolder: deaf, delays: brisk });
      await mkdir(join(posts, '새'));
      await utimes(posts, tick, tick);
      const path = join(posts, '새/b.md');
      for (let look: Look = { hints: null }; look.hints?.includes(path) !== true; look = await next(watch))
        await writeFile(path, '나');
    });

    it.each<[string, (folder: string) => Promise<void>]>([
      ['a renamed folder', (folder) => rename(join(folder, 'posts/가'), join(folder, 'posts/나'))],
      [
        'a folder that is deleted and made again, twice',
        async (folder) => {
          for (const text of ['1', '2']) {
            await rm(join(folder, 'posts/가'), { recursive: true });
            await writeFiles(folder, { 'posts/가/x.md': text });
          }
        },
      ],
      [
        'a folder that another one takes the place of',
        async (folder) => {
          await rename(join(folder, 'posts/가'), join(folder, 'posts/옛'));
          await writeFiles(folder, { 'posts/가/x.md': '1' });
          await rm(join(folder, 'posts/옛'), { recursive: true });
        },
      ],
      [
        'all posts deleted and made again',
        async (folder) => {
          await rm(join(folder, 'posts'), { recursive: true });
          await writeFiles(folder, { 'posts/가/x.md': '1' });
        },
      ],
      [
        'the site folder itself moved away and made again',
        async (folder) => {
          await rename(folder, `${folder}.old`);
          onTestFinished(() => rm(`${folder}.old`, { recursive: true }));
          await writeFiles(folder, { 'posts/가/x.md': '1' });
        },
      ],
    ])('%s, and hears of edits in it afterwards', async (_, change) => {
      const top = await tempFolder({ 'site/posts/가/x.md': '0' });
      const folder = join(top, 'site');
      const watch = await watching(folder, { watchFolder, delays: brisk });
      await change(folder);
      await untilBelieved(watch, folder);
      const [name = '가'] = (await readTexts([join(folder, 'posts')])).keys();
      // Until the watches are set anew a look at everything finds it; then it is an event.
      for (let look: Look = { hints: null }; look.hints?.includes(name) !== true; look = await next(watch))
        await writeFile(name, 'later');
    });

    it('a slow save in chunks, a save by renaming, and vim with a backup', async () => {
      const folder = await tempFolder({ 'posts/a.md': '', 'posts/b.md': '', 'posts/c.md': '' });
      const at = (name: string) => join(folder, 'posts', name);
      const watch = await watching(folder, { watchFolder, delays: brisk });
      for (let chunk = 0; chunk < 20; chunk += 1) await appendFile(at('a.md'), '조각 '.repeat(1000));
      await writeFile(at('.b.md.1234'), '통째로');
      await rename(at('.b.md.1234'), at('b.md'));
      await writeFile(at('4913'), '');
      await unlink(at('4913'));
      await rename(at('c.md'), at('c.md~'));
      await writeFile(at('c.md'), '새로');
      await unlink(at('c.md~'));
      await untilBelieved(watch, folder);
    });

    it(`a git checkout of ${files} files while the process is busy`, async () => {
      const folder = await tempFolder();
      const git = (args: readonly string[], input = '') => execFileSync('git', args, { cwd: folder, input });
      git(['init', '--quiet']);
      git(['fast-import', '--quiet'], `${commitOf(files, 'one')}${commitOf(files, 'another')}`);
      git(['checkout', '--quiet', 'one']);
      const watch = await watching(folder, { watchFolder, delays: brisk });
      // It holds up this process until it is done.
      git(['checkout', '--quiet', 'another']);
      await untilBelieved(watch, folder);
    }, 120_000);
  });
});

/** A branch with so many posts in folders of its own, for `git fast-import`. */
function commitOf(posts: number, branch: string): string {
  const files = Array.from({ length: posts }, (_, n) => {
    const text = `${n} ${branch}`;
    return `M 644 inline posts/${branch}-${n % 7}/${n}.md\ndata ${text.length}\n${text}\n`;
  });
  return `commit refs/heads/${branch}\ncommitter t <t@example.com> 0 +0000\ndata 0\n${files.join('')}\n`;
}

it.each<[NodeJS.Platform, WatchFolder]>([
  ['linux', watchFolderWithFs],
  ['darwin', watchFolderWithChokidar],
  ['win32', watchFolderWithChokidar],
])('on %s folders are watched as it was measured there, or by who knows it', (platform, watchFolder) => {
  expect(watchFolderOn(platform)).toBe(watchFolder);
});

it('what comes into a folder before its watch is ready is found all the same', async () => {
  const folder = await tempFolder({ 'posts/a.md': '가' });
  const opened: string[] = [];
  const slow: WatchFolder = (path) => {
    opened.push(basename(path));
    const isSlow = basename(path) === 'posts';
    return { ready: isSlow ? pause(20).then(() => mkdir(join(path, '새'))) : ready, close: () => {} };
  };
  await watching(folder, { watchFolder: slow });
  expect(opened).toEqual([basename(folder), 'posts', '새']);
});

describe('a folder that says its own name was moved or deleted', () => {
  it('and is watched anew, because its watch hears nothing any more', async () => {
    const folder = await tempFolder({ 'posts/a.md': '가' });
    const opened: string[] = [];
    let speak: (name: string) => void = () => {};
    const speaking: WatchFolder = (path, onEvent) => {
      opened.push(basename(path));
      if (basename(path) === 'posts') speak = onEvent;
      return { ready, close: () => opened.push(`not ${basename(path)}`) };
    };
    const watch = await watching(folder, { watchFolder: speaking, delays: brisk });
    opened.length = 0;
    speak('posts');
    while ((await next(watch)).hints !== null);
    expect(opened).toEqual(['not posts', 'posts']);
  });
});

/** What a system answers that has no watches left. */
function exhausted(code: string): Error {
  return Object.assign(new Error(`${code}: watch`), { code, syscall: 'watch' });
}

describe('without watches', () => {
  it.each<[string, (open: number) => boolean]>([
    ['from the beginning', () => true],
    ['left for a folder', (open) => open > 1],
  ])('%s it looks again and again, and warns once', async (_, isExhausted) => {
    const folder = await tempFolder({ 'posts/가/a.md': '', 'posts/나/a.md': '', 'posts/다/a.md': '' });
    const told: Diagnostic[] = [];
    let open = 0;
    const scarce: WatchFolder = () => {
      if (isExhausted(open)) throw exhausted('ENOSPC');
      open += 1;
      return {
        ready,
        close: () => {
          open -= 1;
        },
      };
    };
    const watch = await watching(folder, {
      watchFolder: scarce,
      tell: (problem) => told.push(problem),
      delays: brisk,
    });
    expect(watch.mode).toBe('polling');
    await writeFile(join(folder, 'posts/가/a.md'), '나');
    await untilBelieved(watch, folder);
    expect(await next(watch)).toEqual({ hints: null });
    expect(told.map(({ code, args }) => [code, args])).toEqual([['watch/polling', { reason: 'ENOSPC' }]]);
    expect(open).toBe(0);
  });

  it('when a watch ends later on', async () => {
    const folder = await tempFolder({ 'posts/a.md': '가' });
    let fail: (error: unknown) => void = () => {};
    const failing: WatchFolder = (_folder, _onEvent, onError) => {
      fail = onError;
      return { ready, close: () => {} };
    };
    const watch = await watching(folder, { watchFolder: failing, delays: brisk });
    expect(watch.mode).toBe('events');
    fail(exhausted('EMFILE'));
    expect(watch.mode).toBe('polling');
    expect(await next(watch)).toEqual({ hints: null });
  });

  it('when one does not become ready', async () => {
    const folder = await tempFolder({ 'posts/a.md': '가' });
    const failing: WatchFolder = () => ({ ready: Promise.reject(exhausted('EMFILE')), close: () => {} });
    expect((await watching(folder, { watchFolder: failing, delays: brisk })).mode).toBe('polling');
  });

  it.each(['ENOENT', 'EACCES'])('of one folder (%s) the others are watched all the same', async (code) => {
    const folder = await tempFolder({ 'posts/가/a.md': '', 'posts/나/a.md': '' });
    const refusing: WatchFolder = (path) => {
      if (path.endsWith('가')) throw exhausted(code);
      return { ready, close: () => {} };
    };
    expect((await watching(folder, { watchFolder: refusing })).mode).toBe('events');
  });
});

describe('a wait', () => {
  it('ends when it is aborted, and what happens next is kept for the next one', async () => {
    const folder = await tempFolder({ 'posts/a.md': '가' });
    const watch = await watching(folder);
    const abort = new AbortController();
    const waiting = watch.next(abort.signal);
    abort.abort();
    await expect(waiting).rejects.toThrow('aborted');
    await writeFile(join(folder, 'posts/a.md'), '나');
    expect(await next(watch)).toEqual({ hints: [join(folder, 'posts/a.md')] });
  });

  it('ends when the watch is closed', async () => {
    const watch = await watching(await tempFolder({ 'posts/a.md': '가' }));
    const waiting = next(watch);
    watch.close();
    await expect(waiting).rejects.toThrow('closed');
    await expect(next(watch)).rejects.toThrow('closed');
  });
});

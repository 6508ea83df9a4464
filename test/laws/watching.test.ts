import { appendFile, mkdir, mkdtemp, realpath, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WatchFolder } from '../../src/host/watching/watch-folder.ts';
import { watchFolderWithChokidar } from '../../src/host/watching/watch-folder-with-chokidar.ts';
import { watchFolderWithFs } from '../../src/host/watching/watch-folder-with-fs.ts';
import { type Watch, watchProject } from '../../src/host/watching/watch-project.ts';
import { lookAgain, readFolders, readTexts, type Texts } from '../support/believer.ts';

/** Law 6, When, not what: whoever looks when the watch says so knows, after a while, what is on the disk. */

const folders = ['posts', 'posts/가', 'posts/나', 'posts/가/깊이', 'templates', 'templates/pages'];
const files = [...folders.flatMap((folder) => [`${folder}/x.md`, `${folder}/y.md`]), 'site.config.ts'];
/** No step touches it. */
const theEnd = 'site.config.json';
const places = ['posts', 'templates', 'public', 'site.config.ts', theEnd];

const folder = fc.constantFrom(...folders);
const file = fc.constantFrom(...files);
const text = fc.string({ maxLength: 20 });
const someMs = fc.nat({ max: 40 });

/** What people and programs do to files. */
const step = fc.oneof(
  fc.record({ does: fc.constant('write' as const), file, text }),
  fc.record({
    does: fc.constant('write in chunks' as const),
    file,
    chunks: fc.array(text, { maxLength: 5 }),
    ms: someMs,
  }),
  fc.record({ does: fc.constant('save by renaming' as const), file, text }),
  fc.record({
    does: fc.constant('rename' as const),
    from: fc.oneof(file, folder),
    to: fc.oneof(file, folder),
  }),
  fc.record({ does: fc.constant('delete' as const), path: fc.oneof(file, folder) }),
  fc.record({ does: fc.constant('recreate' as const), folder, text }),
  fc.record({ does: fc.constant('pause' as const), ms: someMs }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const schedule = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 15 }),
  /** Milliseconds that the consumer needs for a look, in turns; it blocks the process for the odd ones. */
  slowness: fc.array(someMs, { minLength: 1, maxLength: 4 }),
  /** Which events are lost, in turns: about one of five. */
  lost: fc.array(
    fc.nat({ max: 4 }).map((n) => n === 0),
    { minLength: 1, maxLength: 20 },
  ),
});

it.each<[string, WatchFolder, number]>([
  ['fs.watch', watchFolderWithFs, 30],
  ['chokidar', watchFolderWithChokidar, 15],
])(
  'with %s, after quiet a consumer believes what is on the disk, and hears of every folder',
  async (_, watchFolder, numRuns) => {
    await fc.assert(
      fc.asyncProperty(schedule, async ({ steps, slowness, lost }) => {
        const root = await realpath(await mkdtemp(join(tmpdir(), 'hoego-test-')));
        await mkdir(join(root, 'posts/가'), { recursive: true });
        // Folders that have been there for long are not listed again unless something came or went.
        for (const one of ['posts/가', 'posts']) await utimes(join(root, one), 0, 0);
        const watched = places.map((place) => join(root, place));
        const ears = losing(lost, watchFolder);
        const watch = watchProject(watched, {
          tell: () => {},
          watchFolder: ears.watchFolder,
          delays: { quiet: 30, last: 150, poll: 2000 },
        });
        const consumer = consume(watch, watched, slowness);
        try {
          await consumer.firstLook;
          for (const one of steps) await perform(root, one);
          // Events are lost when many come at once, and never all of them.
          ears.loseNoMore();
          await writeFile(join(root, theEnd), '');
          await expect.poll(consumer.disbelief, { timeout: 10_000 }).toEqual([]);
          // What is found by a look at everything may lie in a folder of which nothing is heard any more.
          const there = (await readFolders(watched)).map((one) => join(one, 'new.md'));
          const unheard = async () => {
            for (const path of there) await writeFile(path, '');
            return there.filter((path) => !ears.heard.has(path));
          };
          await expect.poll(unheard, { timeout: 10_000 }).toEqual([]);
        } finally {
          await consumer.stop();
          await rm(root, { recursive: true });
        }
      }),
      { numRuns, interruptAfterTimeLimit: 60_000 },
    );
  },
  120_000,
);

async function perform(root: string, step: Step): Promise<void> {
  const at = (path: string) => join(root, path);
  await attempt().catch(unlessImpossible);

  async function attempt(): Promise<void> {
    switch (step.does) {
      case 'write':
        await mkdir(dirname(at(step.file)), { recursive: true });
        return writeFile(at(step.file), step.text);
      case 'write in chunks':
        for (const chunk of step.chunks) {
          await appendFile(at(step.file), chunk);
          await pause(step.ms);
        }
        return;
      case 'save by renaming':
        await writeFile(at(`${dirname(step.file)}/.saving`), step.text);
        return rename(at(`${dirname(step.file)}/.saving`), at(step.file));
      case 'rename':
        return rename(at(step.from), at(step.to));
      case 'delete':
        return rm(at(step.path), { recursive: true });
      case 'recreate':
        await rm(at(step.folder), { recursive: true, force: true });
        await mkdir(at(step.folder), { recursive: true });
        return writeFile(at(`${step.folder}/x.md`), step.text);
      case 'pause':
        return pause(step.ms);
    }
  }
}

/** A step that is impossible as things are, such as renaming what is not there, is none. */
function unlessImpossible(error: unknown): void {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
}

/** A watch of folders that loses events until it is told to lose no more, and notes what it heard from then on. */
function losing(lost: readonly boolean[], watchFolder: WatchFolder) {
  const heard = new Set<string>();
  let events = 0;
  let isLossless = false;
  const watchAndLose: WatchFolder = (folder, onEvent, onError) => {
    const hear = (name: string | null) => {
      if (isLossless && name !== null) heard.add(join(folder, name));
      events += 1;
      if (isLossless || lost[events % lost.length] !== true) onEvent(name);
    };
    return watchFolder(folder, hear, onError);
  };
  const loseNoMore = () => {
    isLossless = true;
  };
  return { watchFolder: watchAndLose, loseNoMore, heard };
}

function consume(watch: Watch, watched: readonly string[], slowness: readonly number[]) {
  const stopping = new AbortController();
  let believed: Texts = new Map();
  let hasLooked = () => {};
  const firstLook = new Promise<void>((resolve) => {
    hasLooked = resolve;
  });
  const running = (async () => {
    for (let looks = 0; ; looks += 1) {
      const look = await watch.next(stopping.signal);
      believed = await lookAgain(believed, look, watched);
      hasLooked();
      const ms = slowness[looks % slowness.length] ?? 0;
      if (ms % 2 === 0) await pause(ms);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    }
  })().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return {
    firstLook,
    /** The files about which the consumer is wrong. */
    disbelief: async () => {
      const onDisk = await readTexts(watched);
      const paths = [...new Set([...onDisk.keys(), ...believed.keys()])];
      return paths.filter((path) => onDisk.get(path) !== believed.get(path));
    },
    stop: async () => {
      stopping.abort();
      await running;
      watch.close();
    },
  };
}

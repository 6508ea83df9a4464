import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { tempFolder } from '../temp-folder.ts';

// The code as it is compiled to lib/ (npm test does that first): a limit holds for a process of its own.
const lib = new URL('../../../lib/host/watching/', import.meta.url).href;

const ears = ['watchFolderWithFs', 'watchFolderWithChokidar'] as const;

/** Watches a folder, and tells how after a few looks. `before` is what the process does first. */
function program(folder: string, ear: (typeof ears)[number], before: string): string {
  return `
    import { openSync } from 'node:fs';
    import { watchProject } from '${lib}watch-project.js';
    import { watchFolderWithChokidar } from '${lib}watch-folder-with-chokidar.js';
    import { watchFolderWithFs } from '${lib}watch-folder-with-fs.js';
    ${before}
    const told = [];
    const delays = { quiet: 30, last: 150, poll: 50 };
    const watchFolder = ${ear};
    const tell = (problem) => told.push(problem);
    const watch = watchProject([${JSON.stringify(folder)}], { tell, watchFolder, delays });
    for (let looks = 0; looks < 3; looks += 1) await watch.next(new AbortController().signal);
    process.stdout.write(JSON.stringify({ mode: watch.mode, told: told.map(({ code, args }) => [code, args.reason]) }));
    watch.close();`;
}

async function run(shell: readonly string[], limit: string, code: string): Promise<unknown> {
  const [command = 'sh', ...args] = shell;
  const script = `${limit}; exec "$0" --input-type=module --eval "$1"`;
  const ran = await promisify(execFile)(command, [...args, '-c', script, process.execPath, code]);
  return JSON.parse(ran.stdout);
}

const limitWatches = 'echo 3 > /proc/sys/user/max_inotify_watches';
const ownLimits = ['unshare', '--user', '--map-root-user', 'sh'];
const hasOwnLimits = spawnSync('unshare', [...ownLimits.slice(1), '-c', limitWatches]).status === 0;

// Not everywhere may a user have limits of his own.
it.skipIf(!hasOwnLimits).each(ears)(
  '%s looks every two seconds where the system has too few watches for the folders',
  async (ear) => {
    const folder = await tempFolder({ 'a/x.md': '', 'b/x.md': '', 'c/x.md': '', 'd/x.md': '', 'e/x.md': '' });
    expect(await run(ownLimits, limitWatches, program(folder, ear, ''))).toEqual({
      mode: 'polling',
      told: [['watch/polling', 'ENOSPC']],
    });
  },
);

it.skipIf(process.platform !== 'linux').each(ears)(
  '%s looks every two seconds where no file may be opened any more',
  async (ear) => {
    const folder = await tempFolder({ 'a/x.md': '' });
    const useUp = `try { for (;;) openSync('/dev/null'); } catch {}`;
    expect(await run(['sh'], 'ulimit -n 64', program(folder, ear, useUp))).toEqual({
      mode: 'polling',
      told: [['watch/polling', 'EMFILE']],
    });
  },
);

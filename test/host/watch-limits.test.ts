import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { tempFolder } from './temp-folder.ts';

// The code as it is compiled to lib/ (npm test does that first): a limit holds for a process of its own.
const lib = new URL('../../lib/host/watch-project.js', import.meta.url).href;

/** Watches a folder, and tells how after a few looks. `before` is what the process does first. */
function program(folder: string, before: string): string {
  return `
    import { openSync } from 'node:fs';
    import { watchProject } from ${JSON.stringify(lib)};
    ${before}
    const told = [];
    const delays = { quiet: 30, last: 150, poll: 50 };
    const watch = watchProject([${JSON.stringify(folder)}], { tell: (problem) => told.push(problem), delays });
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
it.skipIf(!hasOwnLimits)(
  'looks every two seconds where the system has too few watches for the folders',
  async () => {
    const folder = await tempFolder({ 'a/x.md': '', 'b/x.md': '', 'c/x.md': '', 'd/x.md': '', 'e/x.md': '' });
    expect(await run(ownLimits, limitWatches, program(folder, ''))).toEqual({
      mode: 'polling',
      told: [['watch/polling', 'ENOSPC']],
    });
  },
);

it.skipIf(process.platform !== 'linux')(
  'looks every two seconds where no file may be opened any more',
  async () => {
    const folder = await tempFolder({ 'a/x.md': '' });
    const useUp = `try { for (;;) openSync('/dev/null'); } catch {}`;
    expect(await run(['sh'], 'ulimit -n 64', program(folder, useUp))).toEqual({
      mode: 'polling',
      told: [['watch/polling', 'EMFILE']],
    });
  },
);

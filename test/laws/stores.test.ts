import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDiskStore } from '../../src/host/store/disk-store.ts';
import { tempFolder } from '../host/temp-folder.ts';
import { editScript, firstSite } from '../support/edit-script.ts';
import { post } from '../support/site-test.ts';
import { hoegoProgram } from '../support/worker-pool.ts';

const self = { pid: 4711, isRunning: () => false };

/** Flips a byte somewhere in one file of a folder, or cuts the file off there. */
const damage = fc.record({ file: fc.nat(), at: fc.nat(), isCut: fc.boolean() });

function damageOne(folder: string, { file, at, isCut }: { file: number; at: number; isCut: boolean }): void {
  const names = readdirSync(folder);
  const path = join(folder, names[file % names.length] ?? '');
  const bytes = readFileSync(path);
  if (isCut) writeFileSync(path, bytes.subarray(0, at % bytes.length));
  else {
    const place = at % bytes.length;
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0x55, place);
    writeFileSync(path, bytes);
  }
}

test('after any edits, and any damage, a build from the disk gives the bytes and diagnostics of a cold one', {
  timeout: 180_000,
}, async () => {
  const root = await tempFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(editScript, fc.array(damage, { maxLength: 3 }), async (edits, damages) => {
      const folder = join(root, `store-${run++}`);
      let site = firstSite;
      const warm = async () => {
        const store = openDiskStore({ folder, self, limit: 100_000 });
        // A blob that is found damaged only when a page is put together makes the command build again; so does this.
        const built = await site.build({ store }).catch(() => site.build({ store }));
        store.close();
        return built;
      };
      await warm();
      for (const edit of edits) {
        const [next] = damages.splice(0, 1);
        if (next !== undefined) damageOne(folder, next);
        site = edit.apply(site);
        const fromDisk = await warm();
        const cold = await site.build();
        expect(fromDisk.outputs, edit.name).toEqual(cold.outputs);
        expect(fromDisk.diagnostics, edit.name).toEqual(cold.diagnostics);
      }
    }),
    { numRuns: 16 },
  );
});

/** A site on the disk with enough posts for several workers. */
async function siteOnDisk(posts: number): Promise<string> {
  const root = await tempFolder();
  for (let at = 0; at < posts; at++) {
    const code = `\`\`\`${['ts', 'bash', 'yaml'][at % 3]}\nkey: ${at}\n\`\`\``;
    const file = join(root, 'posts', ['docker', 'incident'][at % 2] ?? '', `post-${at}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, post(`글 ${at}`, `[[post-${(at * 3) % posts}]]\n\n${code}`, 'tags: [OOM]'));
  }
  return root;
}

function hoego(root: string, ...args: readonly string[]) {
  const run = spawnSync(process.execPath, [hoegoProgram, ...args, '--root', root, '--json'], {
    encoding: 'utf8',
  });
  const lines = run.stdout
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  return { code: run.status, result: JSON.parse(lines.at(-1) ?? 'null'), stderr: run.stderr };
}

/** The files of a site without its mark, and without the assets of the site before that its mark says stayed. */
function withoutStayed(files: Record<string, string>): Record<string, string> {
  const mark = Buffer.from(files['.hoego-site.json'] ?? '', 'base64').toString();
  const stayed = new Set<string>(['.hoego-site.json', ...JSON.parse(mark).previous]);
  return Object.fromEntries(Object.entries(files).filter(([path]) => !stayed.has(path)));
}

/** Every file of a published site: its path and bytes. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );
}

function cold(root: string): Record<string, string> {
  expect(hoego(root, 'build', '--no-cache', '--out', join(root, 'cold')).code).toBe(0);
  return filesIn(join(root, 'cold'));
}

describe('shards', { timeout: 180_000 }, () => {
  test('fill a store each; from all of them together a build parses nothing and gives the cold bytes', async () => {
    const root = await siteOnDisk(90);
    const stores = [1, 2, 3].map((shard) => {
      const machine = `${root}-machine-${shard}`;
      cpSync(join(root, 'posts'), join(machine, 'posts'), { recursive: true });
      const { code, result } = hoego(machine, 'build', '--shard', `${shard}/3`);
      expect({ code, posts: result.posts }).toEqual({ code: 0, posts: 30 });
      expect(readdirSync(machine).sort()).toEqual(['.hoego', 'posts']);
      return machine;
    });
    mkdirSync(join(root, '.hoego', 'store'), { recursive: true });
    for (const machine of stores) {
      cpSync(join(machine, '.hoego', 'store'), join(root, '.hoego', 'store'), { recursive: true });
      rmSync(machine, { recursive: true });
    }
    const { code, result } = hoego(root, 'build');
    expect({ code, remembered: result.remembered }).toEqual({ code: 0, remembered: 90 });
    expect(filesIn(join(root, 'dist'))).toEqual(cold(root));
  });

  test('a part that is none, and one without a cache, is wrong usage', async () => {
    const root = await siteOnDisk(1);
    for (const shard of ['0/2', '3/2', '2', 'a/b'])
      expect(hoego(root, 'build', '--shard', shard).code).toBe(2);
    expect(hoego(root, 'build', '--shard', '1/2', '--no-cache').code).toBe(2);
  });
});

describe('a cache that cannot be written', { timeout: 60_000 }, () => {
  test.skipIf(process.platform === 'win32')(
    'because the disk takes no more makes no difference to the site, and nothing is called damaged',
    async () => {
      const root = await siteOnDisk(12);
      // Together more than a pack may hold here, and each page less.
      for (const at of [0, 2, 4, 6, 8, 10]) {
        const file = join(root, 'posts', 'docker', `post-${at}.md`);
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n${'한글 문단입니다. '.repeat(8000)}\n`);
      }
      const expected = cold(root);
      rmSync(join(root, 'cold'), { recursive: true });
      const limited = `trap '' XFSZ; ulimit -f 900; exec "$0" "$@"`;
      const args = ['-c', limited, process.execPath, hoegoProgram, 'build', '--root', root];
      const { status, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
      expect(stderr).toContain('EFBIG');
      expect(stderr).not.toContain('store/damaged');
      expect(status).toBe(0);
      expect(filesIn(join(root, 'dist'))).toEqual(expected);
    },
  );

  test('because a file has its name is a warning of a build, and an error of a shard, which has nothing else to do', async () => {
    const root = await siteOnDisk(2);
    writeFileSync(join(root, '.hoego'), '');
    const built = hoego(root, 'build');
    expect(built.code).toBe(0);
    expect(hoego(root, 'build', '--no-cache').code).toBe(0);
    const shard = hoego(root, 'build', '--shard', '1/2');
    expect(shard.code).toBe(4);
    expect(shard.stderr).toContain('store/shard-not-kept');
  });
});

test('a shard of posts that are not there is an error, as a build of them is', async () => {
  const root = await siteOnDisk(1);
  rmSync(join(root, 'posts'), { recursive: true });
  for (const args of [['build'], ['build', '--shard', '1/2']]) expect(hoego(root, ...args).code).toBe(4);
});

test('an edited post whose code was noted by an earlier process gives the bytes of a cold build', {
  timeout: 120_000,
}, async () => {
  const root = await siteOnDisk(60);
  expect(hoego(root, 'build').code).toBe(0);
  const code = ['ts', 'bash', 'yaml'].map((language) => `\`\`\`${language}\nkey: 7\nnew: "한글\n\`\`\``);
  for (const body of ['고친 글\n\n```ts\nkey: 3\n```', code.join('\n\n')]) {
    writeFileSync(join(root, 'posts', 'incident', 'post-3.md'), post('글 3', body));
    expect(hoego(root, 'build').code).toBe(0);
    expect(withoutStayed(filesIn(join(root, 'dist')))).toEqual(withoutStayed(cold(root)));
  }
});

test('a build that is killed and begun again gives the bytes of a cold one', {
  timeout: 240_000,
}, async () => {
  const root = await siteOnDisk(120);
  for (const after of [350, 700, 1100, 1600]) {
    const child = spawn(process.execPath, [hoegoProgram, 'build', '--root', root], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await setTimeout(after);
    child.kill('SIGKILL');
    await ended;
  }
  expect(hoego(root, 'build').code).toBe(0);
  expect(filesIn(join(root, 'dist'))).toEqual(cold(root));
  // Nothing is left to do, and nothing is told of a store that was cut.
  const again = hoego(root, 'build');
  expect(again.result.written).toBe(0);
  expect(again.stderr).not.toContain('store/');
});

test('an interrupted build ends with 130, leaves no process and no half site', {
  timeout: 60_000,
}, async () => {
  const root = await siteOnDisk(120);
  const child = spawn(process.execPath, [hoegoProgram, 'build', '--root', root], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await setTimeout(900);
  child.kill('SIGINT');
  expect([0, 130]).toContain(await ended);
  expect(readdirSync(root).filter((name) => name.startsWith('.hoego-'))).toEqual([]);
});

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../../src/kernel/digest.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Machines that differ in all that must not matter: folder, time zone, locale, file mode mask by default. */
const machines = [
  { folder: 'a', TZ: 'UTC', LC_ALL: 'C' },
  { folder: '다른 폴더/깊은 곳', TZ: 'America/St_Johns', LC_ALL: 'ko_KR.UTF-8' },
  { folder: 'B', TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
];

let parent = '';
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'hoego-machines-'));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** The digest of every file of a folder, by its path. */
function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length), digestOf(readFileSync(path))]),
  );
}

async function buildOn({ folder, TZ, LC_ALL }: (typeof machines)[number]) {
  const root = join(parent, folder);
  mkdirSync(root, { recursive: true });
  for (const name of ['posts', 'site.config.ts'])
    cpSync(join(repository, name), join(root, name), { recursive: true });
  const args = [
    join(repository, 'bin/hoego.mjs'),
    'build',
    '--root',
    root,
    '--now',
    '2026-11-23T09:00+09:00',
  ];
  const { stderr } = await run(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
  });
  return { tree: treeOf(join(root, 'dist')), stderr };
}

test('folder, time zone and locale of the machine change no byte and no diagnostic', {
  timeout: 120_000,
}, async () => {
  const [first, ...others] = await Promise.all(machines.map(buildOn));
  expect(Object.keys(first?.tree ?? {}).length).toBeGreaterThan(50);
  for (const other of others) expect(other).toEqual(first);
});

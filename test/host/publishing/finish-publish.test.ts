import { readdirSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/host/publishing/disk-files.ts';
import { removeLeftovers } from '../../../src/host/publishing/remove-leftovers.ts';
import { takeLock } from '../../../src/host/publishing/take-lock.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { tempFolder, writeFiles } from '../temp-folder.ts';
import { self, site, tree, type Wanted } from './publish-site.ts';

const old: Wanted = { 'index.html': 'old', 'gone.html': 'gone', 'a.css': 'old' };
const next: Wanted = { 'index.html': 'new', 'b.css': 'new', 'posts/index.html': 'new' };
const oldTree = { 'index.html': 'old', 'gone.html': 'gone', 'a.css': 'old' };
const newTree = { 'index.html': 'new', 'b.css': 'new', 'posts/index.html': 'new', 'a.css': 'old' };

/** A site whose publication was killed when the first file had been put into its place. */
async function killedSite() {
  const it = await site();
  await it.publish(old);
  let renamed = 0;
  const files = {
    ...diskFiles,
    rename: (from: string, to: string) => {
      if (to.startsWith(it.out) && !to.includes('.hoego-') && renamed++ > 0) throw new Error('killed');
      diskFiles.rename(from, to);
    },
    // Nothing is tidied up by who is dead.
    removeTree: () => {},
  };
  await expect(it.publish(next, { files })).rejects.toThrow('killed');
  expect(tree(it.out)).toEqual({ ...oldTree, 'b.css': 'new' });
  return { ...it, staging: join(it.root, '.hoego-staging-dist') };
}

describe('a publication that was killed', () => {
  test('is finished by the next command', async () => {
    const { finish, out, root } = await killedSite();
    expect(await finish()).toEqual([]);
    expect(tree(out)).toEqual(newTree);
    expect(readdirSync(root).sort()).toEqual(['dist', 'posts', 'public']);
  });

  test('is finished by the next publication before it begins, and is a site of its own', async () => {
    const { publish, out } = await killedSite();
    expect((await publish({ 'index.html': 'newest' })).said).toEqual([]);
    // The assets of the site that was killed stay, those of the one before it do not.
    expect(tree(out)).toEqual({ 'index.html': 'newest', 'b.css': 'new' });
  });

  test('is finished by clean, which then has nothing to forget', async () => {
    const { target, out, staging } = await killedSite();
    expect(await removeLeftovers(target, false)).toEqual({ value: [staging], diagnostics: [] });
    expect(tree(out)).toEqual(newTree);
  });

  test('goes with the site, with all files of both', async () => {
    const { target, out, root, staging } = await killedSite();
    expect(await removeLeftovers(target, true)).toEqual({ value: [staging, out], diagnostics: [] });
    expect(readdirSync(root).sort()).toEqual(['posts', 'public']);
  });

  test('is left alone while another process has the lock', async () => {
    const { finish, out, root } = await killedSite();
    const lock = await takeLock(join(root, '.hoego-dist.lock'), self, diskFiles);
    expect(await finish()).toEqual([]);
    expect(tree(out)).toEqual({ ...oldTree, 'b.css': 'new' });
    if ('release' in lock) lock.release();
    await finish();
    expect(tree(out)).toEqual(newTree);
  });
});

describe('a publication that cannot be finished as it was begun is forgotten, and the next build repairs', () => {
  const damages: readonly (readonly [string, (at: { staging: string; out: string }) => unknown])[] = [
    ['a staged file is gone', ({ staging }) => rm(join(staging, '0'))],
    ['a staged file is cut off', ({ staging }) => writeFile(join(staging, '0'), 'ne')],
    [
      'a staged file is a link',
      async ({ staging, out }) => {
        await rm(join(staging, '0'));
        await symlink(join(out, 'index.html'), join(staging, '0'));
      },
    ],
    ['a file that was put is another one', ({ out }) => writeFile(join(out, 'b.css'), 'mine')],
    ['a file that was put is gone', ({ out }) => rm(join(out, 'b.css'))],
    [
      'the journal is cut off',
      ({ staging }) => writeFile(join(staging, 'journal.json'), '{"over": null, "st'),
    ],
    ['the journal is no journal', ({ staging }) => writeFile(join(staging, 'journal.json'), '{"over": 1}')],
    ['another site lies there', ({ out }) => appendFile(join(out, '.hoego-site.json'), ' ')],
    [
      'somebody put a folder in the place of a file',
      async ({ out }) => {
        await rm(join(out, 'index.html'));
        await mkdir(join(out, 'index.html/mine'), { recursive: true });
      },
    ],
  ];
  test.each(damages)('%s', async (_, damage) => {
    const { finish, publish, root, out, staging } = await killedSite();
    await damage({ staging, out });
    const before = tree(out);
    expect(await finish()).toEqual([]);
    expect(tree(out)).toEqual(before);
    expect(readdirSync(root)).not.toContain('.hoego-staging-dist');

    await rm(join(out, 'index.html'), { recursive: true, force: true });
    expect((await publish(next)).said).toEqual([]);
    expect(tree(out)).toMatchObject({ 'index.html': 'new', 'b.css': 'new', 'posts/index.html': 'new' });
    expect(readdirSync(out)).not.toContain('gone.html');
  });

  test('the output folder is gone', async () => {
    const { finish, publish, out } = await killedSite();
    await rm(out, { recursive: true });
    expect(await finish()).toEqual([]);
    expect((await publish(next)).said).toEqual([]);
    expect(tree(out)).toEqual({ 'index.html': 'new', 'b.css': 'new', 'posts/index.html': 'new' });
  });
});

describe('a journal that somebody made up', () => {
  const digest = digestOf('victim');
  const steps: readonly (readonly [string, object])[] = [
    ['puts a file outside', { put: '../victim.txt', from: '0', digest }],
    ['takes a file from outside', { put: 'a.txt', from: '../../victim.txt', digest }],
    ['deletes a file outside', { remove: '../posts/a.md' }],
    ['deletes the folder', { remove: '' }],
    ['is of another form', { put: 'a.txt', from: 0, digest }],
  ];
  test.each(steps)('is not followed when it %s', async (_, step) => {
    const { finish, root, out } = await site({ 'victim.txt': 'victim' });
    await writeFiles(root, {
      '.hoego-staging-dist/0': 'victim',
      '.hoego-staging-dist/journal.json': JSON.stringify({ over: null, steps: [step] }),
    });
    expect(await finish()).toEqual([]);
    expect(tree(root)).toEqual({ 'posts/a.md': 'a', 'public/robots.txt': 'x', 'victim.txt': 'victim' });
    expect(readdirSync(root)).not.toContain(out);
  });

  test('is not read through a link, and what the link points to stays', async () => {
    const { finish, root } = await site();
    const elsewhere = await tempFolder({
      'journal.json': JSON.stringify({ over: null, steps: [] }),
      '0': 'mine',
    });
    await symlink(elsewhere, join(root, '.hoego-staging-dist'));
    expect(await finish()).toEqual([]);
    expect(readdirSync(root).sort()).toEqual(['posts', 'public']);
    expect(readdirSync(elsewhere).sort()).toEqual(['0', 'journal.json']);
  });

  test('does nothing to a folder that is not ours', async () => {
    const { finish, root } = await site({ 'mine/thesis.txt': 'years of work' });
    const journal = JSON.stringify({ over: null, steps: [{ remove: 'thesis.txt' }] });
    await writeFiles(root, { '.hoego-staging-mine/journal.json': journal });
    expect(await finish({ out: join(root, 'mine') })).toEqual(['output/unsafe']);
    expect(await readFile(join(root, 'mine/thesis.txt'), 'utf8')).toBe('years of work');
  });
});

test('two outputs beside each other do not meet', async () => {
  const { publish, finish, root, out, staging } = await killedSite();
  expect((await publish({ 'index.html': 'x' }, { out: join(root, 'other') })).said).toEqual([]);
  expect(readdirSync(staging)).toContain('journal.json');
  expect(await finish({ out: join(root, 'other') })).toEqual([]);
  expect(readdirSync(staging)).toContain('journal.json');
  await finish();
  expect(tree(out)).toEqual(newTree);
});

import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitChanges } from '../../src/host/git-changes.ts';
import { tempFolder, writeFiles } from './temp-folder.ts';

async function repository(files: Record<string, string>) {
  const root = await tempFolder(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  const commit = () => {
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  };
  git('init', '-q', '-b', 'main');
  commit();
  const paths = async (folder: string, ref: string, names: readonly string[]) => {
    const changes = await gitChanges(
      folder,
      ref,
      new Map(names.map((name) => [`posts/${name}`, join(root, 'posts', name)])),
    );
    return changes.kind === 'changes' ? [...changes.files].sort() : changes;
  };
  return { root, git, commit, paths };
}

const names = ['same.md', 'edited.md', 'committed.md', 'new.md', '한글 글.md'];

test('what was edited, committed or added on this branch is told, from any folder of the repository', async () => {
  const { root, git, commit, paths } = await repository({
    'posts/same.md': '1',
    'posts/edited.md': '1',
    'posts/committed.md': '1',
    '.gitignore': 'ignored.md',
  });
  git('checkout', '-q', '-b', 'mine');
  await writeFiles(root, { 'posts/committed.md': '2', ['posts/한글 글.md'.normalize('NFD')]: '1' });
  commit();
  git('checkout', '-q', 'main');
  await writeFiles(root, { 'posts/same.md': 'of others' });
  commit();
  git('checkout', '-q', 'mine');
  await writeFiles(root, { 'posts/edited.md': '2', 'posts/new.md': '1', 'posts/ignored.md': '1' });
  const expected = ['posts/committed.md', 'posts/edited.md', 'posts/new.md', 'posts/한글 글.md'];
  expect(await paths(root, 'main', [...names, 'ignored.md'])).toEqual(expected);
  expect(await paths(join(root, 'posts'), 'main', names)).toEqual(expected);
  expect(await paths(root, 'HEAD', names)).toEqual(['posts/edited.md', 'posts/new.md']);
});

test('a ref that is none is told, also one that looks like an option', async () => {
  const { root, paths } = await repository({ 'posts/a.md': '1' });
  for (const ref of ['nothing', '--output=/tmp/x', '', 'HEAD:posts/a.md', '$(touch x)']) {
    expect(await paths(root, ref, [])).toEqual({ kind: 'unknown-ref', ref });
  }
});

test('a folder without a repository is told', async () => {
  const root = await tempFolder();
  expect(await gitChanges(root, 'HEAD', new Map())).toEqual({ kind: 'no-repository' });
  await rm(root, { recursive: true });
});

import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SourcePath } from '../kernel/paths.ts';

/** The changed files; or why there is no answer: then the command was used where it cannot be. */
export type GitChanges =
  | { readonly kind: 'changes'; readonly files: ReadonlySet<SourcePath> }
  | { readonly kind: 'no-git' }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'unknown-ref'; readonly ref: string };

/**
 * The source files that were added or changed since a commit: in later commits of this branch, in the working tree, or
 * not yet known to git. What others did on the branch `ref` meanwhile does not count.
 * @param folder a folder of the repository, absolute
 * @param ref anything that names a commit
 * @param realPath the files to tell about
 */
export async function gitChanges(
  folder: string,
  ref: string,
  realPath: ReadonlyMap<SourcePath, string>,
): Promise<GitChanges> {
  const git = createGit(folder);
  const top = await git('rev-parse', '--show-toplevel');
  if (top === null) return (await git('--version')) === null ? { kind: 'no-git' } : { kind: 'no-repository' };
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit === null) return { kind: 'unknown-ref', ref };
  // A shallow clone may not know where the branches parted: then the commit itself has to do.
  const base = (await git('merge-base', commit.trim(), 'HEAD')) ?? commit;
  const changed = await git('diff', '--name-only', '-z', '--no-ext-diff', '--no-renames', base.trim());
  const added = await git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/');
  if (changed === null || added === null) return { kind: 'unknown-ref', ref };
  const paths = `${changed}${added}`.split('\0').filter((path) => path !== '');
  return { kind: 'changes', files: await filesAt(top.trimEnd(), paths, realPath) };
}

/** Runs git in a folder; null when it fails or is not installed. No shell reads the arguments. */
function createGit(folder: string): (...args: readonly string[]) => Promise<string | null> {
  return async (...args) => {
    try {
      const run = promisify(execFile);
      return (await run('git', args, { cwd: folder, maxBuffer: 1024 ** 3 })).stdout;
    } catch {
      return null;
    }
  };
}

/** Paths of git are compared by where they really are, and in NFC: a repository from macOS may hold either form. */
async function filesAt(
  top: string,
  paths: readonly string[],
  realPath: ReadonlyMap<SourcePath, string>,
): Promise<ReadonlySet<SourcePath>> {
  const changed = new Set(paths.map((path) => join(top, path).normalize('NFC')));
  const files = new Set<SourcePath>();
  for (const [file, real] of realPath) {
    const at = await realpath(real).catch(() => real);
    if (changed.has(at.normalize('NFC'))) files.add(file);
  }
  return files;
}

import { lstat, rmdir, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OutputPath } from '../kernel/paths.ts';
import { errorCode } from './error-code.ts';
import { resolveInside } from './resolve-inside.ts';

/**
 * Deletes files of ours from an output folder, and the folders that are empty then. A path comes from a manifest that
 * anybody may have edited, so it passes the gate, and nothing is deleted through a symbolic link.
 * @returns how many files went
 */
export async function removeFiles(out: string, paths: readonly OutputPath[]): Promise<number> {
  let removed = 0;
  for (const path of paths) {
    const real = resolveInside(out, path);
    if (real === null || !(await isReached(out, dirname(real))) || !(await removeFile(real))) continue;
    removed++;
    await removeEmpty(out, dirname(real));
  }
  return removed;
}

/** Whether a folder is reached from the output folder through real folders only. */
async function isReached(out: string, folder: string): Promise<boolean> {
  if (folder === out) return true;
  const stat = await lstat(folder).catch(() => null);
  return stat?.isDirectory() === true && isReached(out, dirname(folder));
}

async function removeFile(real: string): Promise<boolean> {
  const stat = await lstat(real).catch(() => null);
  if (stat === null || stat.isDirectory()) return false;
  await unlink(real);
  return true;
}

async function removeEmpty(out: string, folder: string): Promise<void> {
  if (folder === out) return;
  try {
    await rmdir(folder);
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error))) return;
    throw error;
  }
  await removeEmpty(out, dirname(folder));
}

import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The folder in which files are prepared for an output folder: one from which they can be renamed into it. That is the
 * folder beside it, except where the output folder is a file system of its own (a mounted volume) or its parent may
 * not be written: then it is the output folder itself.
 * @param pid names the file that tries it, so that two processes do not meet
 */
export async function workFolder(out: string, pid: number): Promise<string> {
  const parent = dirname(out);
  const isThere = await lstat(out).then(
    () => true,
    () => false,
  );
  if (!isThere) return parent;
  const name = `.hoego-probe-${pid}`;
  try {
    await writeFile(join(parent, name), '');
    await rename(join(parent, name), join(out, name));
    return parent;
  } catch {
    return out;
  } finally {
    await rm(join(parent, name), { force: true }).catch(() => {});
    await rm(join(out, name), { force: true }).catch(() => {});
  }
}

/** Where the changed files are prepared. Fixed, so that what an interrupted run left is found and removed. */
export function stagingOf(work: string, out: string): string {
  return join(work, `.hoego-staging-${basename(out)}`);
}

/** The lock of an output folder. */
export function lockOf(work: string, out: string): string {
  return join(work, `.hoego-${basename(out)}.lock`);
}

import { lstat, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { checkOutput } from './check-output.ts';
import { errorCode } from './error-code.ts';
import { lockOutput } from './lock-output.ts';
import { outputProblem } from './output-problem.ts';
import type { OutputTarget } from './output-target.ts';
import { removeFiles } from './remove-files.ts';
import { markName, readManifest } from './site-mark.ts';
import { lockOf, stagingOf, workFolder } from './work-folder.ts';

/**
 * Removes what hoego keeps between runs: the cache, what an interrupted publication left beside the output folder and,
 * when asked, the site itself. Of an output folder only the files in its manifest go, then the folder if it is empty.
 * @param withSite whether the published site goes too
 * @returns the paths that were removed, absolute
 */
export async function removeLeftovers(
  target: OutputTarget,
  withSite: boolean,
): Promise<Outcome<readonly string[]>> {
  const { out, places, self } = target;
  const removed: string[] = [];
  const remove = async (path: string) => {
    if (await removeTree(path)) removed.push(path);
  };
  try {
    await remove(join(places.root, '.hoego'));
    if (!(await isThere(dirname(out)))) return { value: removed, diagnostics: [] };
    const work = await workFolder(out, self.pid);
    const locking = await lockOutput(lockOf(work, out), self);
    if ('heldBy' in locking)
      return failed(removed, diagnose('output/locked', { file: out }, { pid: locking.heldBy }));
    try {
      await remove(stagingOf(work, out));
      const problems = withSite ? await checkOutput(target) : [];
      if (problems.length > 0) return { value: removed, diagnostics: problems };
      if (withSite && (await removeSite(out))) removed.push(out);
    } finally {
      await locking.release();
    }
    return { value: removed, diagnostics: [] };
  } catch (error) {
    return failed(removed, outputProblem(error, out));
  }
}

/** Removes the files of the last publication. Whatever else lies in the folder stays, and the folder with it. */
async function removeSite(out: string): Promise<boolean> {
  const manifest = await readManifest(out);
  const count = await removeFiles(out, [...manifest.keys(), markName]);
  await rmdir(out).catch((error) => {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  });
  return count > 0;
}

/** @returns whether there was anything; a link is removed, not what it points to */
async function removeTree(path: string): Promise<boolean> {
  if (!(await isThere(path))) return false;
  await rm(path, { recursive: true, force: true });
  return true;
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

function failed(value: readonly string[], problem: Diagnostic): Outcome<readonly string[]> {
  return { value, diagnostics: [problem] };
}

import { dirname, join } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { checkOutput } from './check-output.ts';
import { diskFiles } from './disk-files.ts';
import type { FileOperations } from './file-operations.ts';
import { finishBegun } from './finish-begun.ts';
import { lockOutput } from './lock-output.ts';
import { outputProblem } from './output-problem.ts';
import type { OutputTarget } from './output-target.ts';
import { removeFiles } from './remove-files.ts';
import { markName, parseMark, pathsOf, readMark } from './site-mark.ts';
import { dropBegun } from './staging-folder.ts';

/**
 * Removes what hoego keeps between runs: the cache, what a killed publication left beside the output folder and, when
 * asked, the site itself. A publication that was begun is finished, unless the site goes anyway: to forget it would
 * leave a site that is half the old and half the new. Of an output folder only the files of its mark go, then the
 * folder if it is empty.
 * @param withSite whether the published site goes too
 * @returns the paths that were removed, absolute
 */
export async function removeLeftovers(
  target: OutputTarget,
  withSite: boolean,
  files: FileOperations = diskFiles,
): Promise<Outcome<readonly string[]>> {
  const { out, places, self } = target;
  const removed: string[] = [];
  const cache = join(places.root, '.hoego');
  try {
    if (files.stat(cache) !== null) {
      files.removeTree(cache);
      removed.push(cache);
    }
    if (files.stat(dirname(out)) === null) return { value: removed, diagnostics: [] };
    const locking = await lockOutput(out, self, files);
    if ('heldBy' in locking) {
      return failed(removed, [diagnose('output/locked', { file: out }, { pid: locking.heldBy })]);
    }
    try {
      const problems = await checkOutput(target);
      const isFinished = !withSite && problems.length === 0;
      removed.push(...(isFinished ? finishBegun(out, files) : dropBegun(out, files)));
      if (!withSite) return { value: removed, diagnostics: [] };
      if (problems.length > 0) return failed(removed, problems);
      if (removeSite(out, files)) removed.push(out);
      return { value: removed, diagnostics: [] };
    } finally {
      locking.release();
    }
  } catch (error) {
    return failed(removed, [outputProblem(error, out)]);
  }
}

/** Removes the files of the last publication. Whatever else lies in the folder stays, and the folder with it. */
function removeSite(out: string, files: FileOperations): boolean {
  const paths = pathsOf(parseMark(readMark(out, files)));
  const count = removeFiles(out, [...paths, markName], files);
  files.removeFolder(out);
  return count > 0;
}

function failed(value: readonly string[], diagnostics: readonly Diagnostic[]): Outcome<readonly string[]> {
  return { value, diagnostics };
}

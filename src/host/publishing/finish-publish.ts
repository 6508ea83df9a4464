import type { Diagnostic } from '../../kernel/diagnostic.ts';
import { checkOutput } from './check-output.ts';
import { diskFiles } from './disk-files.ts';
import type { FileOperations } from './file-operations.ts';
import { finishBegun } from './finish-begun.ts';
import { lockOutput } from './lock-output.ts';
import { outputProblem } from './output-problem.ts';
import type { OutputTarget } from './output-target.ts';
import { stagingFoldersOf } from './staging-folder.ts';

/**
 * Whether a site may be published to a folder, and an end to what a killed publication began there (law 7, All or
 * nothing). Every command that has an output folder asks first thing; where nothing was begun, nothing is written.
 * While another process publishes there, it is left alone.
 * @returns the problem that stands in the way, if there is one
 */
export async function finishPublish(
  target: OutputTarget,
  files: FileOperations = diskFiles,
): Promise<readonly Diagnostic[]> {
  const { out, self } = target;
  const problems = await checkOutput(target);
  if (problems.length > 0) return problems;
  try {
    if (!isBegun(out, files)) return [];
    const locking = await lockOutput(out, self, files);
    if ('heldBy' in locking) return [];
    try {
      finishBegun(out, files);
    } finally {
      locking.release();
    }
    return [];
  } catch (error) {
    return [outputProblem(error, out)];
  }
}

/** Whether a publication to a folder was begun and has not ended. */
export function isBegun(out: string, files: FileOperations = diskFiles): boolean {
  return stagingFoldersOf(out).some((staging) => files.stat(staging) !== null);
}

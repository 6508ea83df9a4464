import { dirname } from 'node:path';
import type { OutputPath } from '../kernel/paths.ts';
import type { FileOperations } from './file-operations.ts';
import { resolveInside } from './resolve-inside.ts';

/**
 * Deletes files of ours from an output folder, and the folders that are empty then. A path comes from a mark or a
 * journal that anybody may have edited, so it passes the gate, and nothing is deleted through a symbolic link.
 * @returns how many files went
 */
export function removeFiles(out: string, paths: readonly OutputPath[], files: FileOperations): number {
  const gone = paths.filter((path) => {
    const real = resolveInside(out, path);
    if (real === null || !isReached(out, dirname(real), files) || !isRemoved(real, files)) return false;
    removeEmpty(out, dirname(real), files);
    return true;
  });
  return gone.length;
}

/** Whether a folder is reached from the output folder through real folders only. */
function isReached(out: string, folder: string, files: FileOperations): boolean {
  if (folder === out) return true;
  return files.stat(folder)?.kind === 'folder' && isReached(out, dirname(folder), files);
}

function isRemoved(real: string, files: FileOperations): boolean {
  return files.stat(real)?.kind !== 'folder' && files.removeFile(real);
}

function removeEmpty(out: string, folder: string, files: FileOperations): void {
  if (folder !== out && files.removeFolder(folder)) removeEmpty(out, dirname(folder), files);
}

import { dirname } from 'node:path';
import type { OutputPath } from '../../kernel/paths.ts';
import { resolveInside } from '../resolve-inside.ts';
import type { FileOperations } from './file-operations.ts';

/**
 * Deletes files of ours from an output folder, and the folders that are empty then, also where the files are gone
 * already: a run before may have been killed between the two. A path comes from a mark or a journal that anybody may
 * have edited, so it passes the gate, and nothing is deleted through a symbolic link.
 * @returns how many files went
 */
export function removeFiles(out: string, paths: readonly OutputPath[], files: FileOperations): number {
  const gone = paths.filter((path) => {
    const real = resolveInside(out, path);
    if (real === null || !isReached(out, dirname(real), files)) return false;
    const isGone = files.stat(real)?.kind !== 'folder' && files.removeFile(real);
    removeEmpty(out, dirname(real), files);
    return isGone;
  });
  return gone.length;
}

/** Whether the way to a folder leads through real folders only, as far as it is there. */
function isReached(out: string, folder: string, files: FileOperations): boolean {
  if (folder === out) return true;
  const kind = files.stat(folder)?.kind;
  return (kind === 'folder' || kind === undefined) && isReached(out, dirname(folder), files);
}

function removeEmpty(out: string, folder: string, files: FileOperations): void {
  if (folder === out) return;
  const isGone = files.removeFolder(folder) || files.stat(folder) === null;
  if (isGone) removeEmpty(out, dirname(folder), files);
}

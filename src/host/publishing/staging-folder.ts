import { basename, dirname, join } from 'node:path';
import { isSystemError } from '../is-system-error.ts';
import type { FileOperations } from './file-operations.ts';
import type { Workplace } from './workplace.ts';

/**
 * Where the staging folder of an output folder may be: beside it, from where files can be renamed into it; or, where
 * the output folder is a file system of its own (a mounted volume) or its parent may not be written, in it. The names
 * are fixed, so that what a killed run left is found.
 */
export function stagingFoldersOf(out: string): readonly [beside: string, inside: string] {
  const name = `.hoego-staging-${basename(out)}`;
  return [join(dirname(out), name), join(out, name)];
}

/** Made in the output folder for a moment, to see whether a file can be renamed into it. */
const probeName = '.hoego-probe';

/** Makes the staging folder. Asked for by whoever has the lock, when no staging folder is there. */
export function makeStaging(out: string, files: FileOperations): Workplace {
  const [beside, inside] = stagingFoldersOf(out);
  if (succeeds(() => files.makeFolder(beside))) {
    const workplace = { out, staging: beside, files };
    if (files.stat(out) === null || canRename(workplace)) return workplace;
    dropStaging(workplace);
  }
  files.makeFolder(inside);
  return { out, staging: inside, files };
}

/** Removes a staging folder with what is in it. A link in its place is removed, not what it points to. */
export function dropStaging({ out, staging, files }: Workplace): void {
  if (files.stat(join(out, probeName)) !== null) files.removeFile(join(out, probeName));
  files.removeTree(staging);
}

/**
 * Removes the staging folders that are there, whatever was begun in them.
 * @returns which were there
 */
export function dropBegun(out: string, files: FileOperations): readonly string[] {
  const begun = stagingFoldersOf(out).filter((staging) => files.stat(staging) !== null);
  for (const staging of begun) dropStaging({ out, staging, files });
  return begun;
}

/** Only trying tells: what is mounted there may be of the same disk. */
function canRename({ out, staging, files }: Workplace): boolean {
  const probe = join(out, probeName);
  const isRenamed = succeeds(() => {
    files.create(join(staging, probeName), []);
    files.rename(join(staging, probeName), probe);
  });
  if (isRenamed) files.removeFile(probe);
  return isRenamed;
}

function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

import { dirname, join } from 'node:path';
import { invariant } from '../../kernel/invariant.ts';
import { isSystemError } from '../is-system-error.ts';
import { resolveInside } from '../resolve-inside.ts';
import type { FileOperations } from './file-operations.ts';
import type { Put, Step } from './journal.ts';
import { removeFiles } from './remove-files.ts';
import { UnfinishedPublication } from './unfinished-publication.ts';
import type { Workplace } from './workplace.ts';

/**
 * Does to an output folder what a journal says, in its order. A symbolic link in the way, of a file or of one of its
 * folders, is replaced: nothing is ever written through it.
 * @returns how many files were deleted
 * @throws UnfinishedPublication
 */
export function carryOut(steps: readonly Step[], workplace: Workplace): number {
  try {
    return carryOutAll(steps, workplace);
  } catch (error) {
    throw isSystemError(error) ? new UnfinishedPublication(error) : error;
  }
}

function carryOutAll(steps: readonly Step[], workplace: Workplace): number {
  const { out, files } = workplace;
  files.makeFolder(out);
  let removed = 0;
  // The folders that are known to be real ones, and not links.
  let ready = new Set([out]);
  for (const step of steps) {
    if ('put' in step) put(step, workplace, ready);
    else {
      removed += removeFiles(out, [step.remove], files);
      ready = new Set([out]);
    }
  }
  return removed;
}

function put({ put: path, from }: Put, { out, staging, files }: Workplace, ready: Set<string>): void {
  const real = resolveInside(out, path);
  invariant(real, `${path} lies in the output folder`);
  makeReal(dirname(real), files, ready);
  files.rename(join(staging, from), real);
}

/** Makes a folder and those above it, up to one that is ready. */
function makeReal(folder: string, files: FileOperations, ready: Set<string>): void {
  if (ready.has(folder)) return;
  makeReal(dirname(folder), files, ready);
  const kind = files.stat(folder)?.kind;
  if (kind === 'link') files.removeFile(folder);
  if (kind !== 'folder') files.makeFolder(folder);
  ready.add(folder);
}

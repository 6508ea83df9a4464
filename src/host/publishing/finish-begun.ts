import { carryOut } from './carry-out.ts';
import type { FileOperations } from './file-operations.ts';
import { readJournal } from './journal.ts';
import { remainingSteps } from './remaining-steps.ts';
import { dropStaging, stagingFoldersOf } from './staging-folder.ts';

/**
 * Ends what a killed process left of a publication; asked for by whoever has the lock. With a whole journal the site is
 * rolled forward, from wherever it stopped: that may be killed again, and begins again at the same place. Without one
 * nothing had been done to the site, or what was staged is damaged; then the staged files go, and the next build
 * compares the site with the bytes that are there.
 * @returns the staging folders that were there
 */
export function finishBegun(out: string, files: FileOperations): readonly string[] {
  const begun = stagingFoldersOf(out).filter((staging) => files.stat(staging) !== null);
  for (const staging of begun) {
    const workplace = { out, staging, files };
    const isFolder = files.stat(staging)?.kind === 'folder';
    const journal = isFolder ? readJournal(staging, files) : null;
    const steps = journal === null ? null : remainingSteps(journal, workplace);
    if (steps !== null) carryOut(steps, workplace);
    dropStaging(workplace);
  }
  return begun;
}

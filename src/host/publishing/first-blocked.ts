import { dirname, join } from 'node:path';
import { invariant } from '../../kernel/invariant.ts';
import type { OutputPath } from '../../kernel/paths.ts';
import { resolveInside } from '../resolve-inside.ts';
import type { FileOperations } from './file-operations.ts';
import type { Step } from './journal.ts';
import type { Workplace } from './workplace.ts';

/**
 * Looks, before the site is touched, whether every file can get to its place: no folder of somebody else's may be in
 * the place of a file, and no file of theirs in that of a folder. What the steps before it delete is in nobody's way.
 * @returns the first file that cannot be put
 */
export function firstBlocked(
  steps: readonly Step[],
  { out, files }: Omit<Workplace, 'staging'>,
): OutputPath | null {
  const removed = new Set<string>();
  const ways = new Map<string, Way>([[out, files.stat(out) === null ? 'missing' : 'open']]);
  for (const step of steps) {
    const real = resolveInside(out, 'put' in step ? step.put : step.remove);
    if ('remove' in step) {
      if (real !== null) removed.add(real);
      continue;
    }
    invariant(real, `${step.put} lies in the output folder`);
    const way = wayTo(dirname(real), files, removed, ways);
    if (way === 'closed' || (way === 'open' && isTaken(real, files, removed))) return step.put;
  }
  return null;
}

/** How it is with a folder: a real one; one that is not there, or will be made anew; or one that cannot be made. */
type Way = 'open' | 'missing' | 'closed';

function wayTo(
  folder: string,
  files: FileOperations,
  removed: ReadonlySet<string>,
  ways: Map<string, Way>,
): Way {
  const known = ways.get(folder);
  if (known !== undefined) return known;
  const above = wayTo(dirname(folder), files, removed, ways);
  const way = above === 'open' ? lookAt(folder, files, removed) : above;
  ways.set(folder, way);
  return way;
}

function lookAt(folder: string, files: FileOperations, removed: ReadonlySet<string>): Way {
  const kind = files.stat(folder)?.kind;
  if (kind === 'folder') return 'open';
  return kind === undefined || kind === 'link' || removed.has(folder) ? 'missing' : 'closed';
}

/** Whether a folder stands in a file's place that is not going to be emptied, and so to go. */
function isTaken(real: string, files: FileOperations, removed: ReadonlySet<string>): boolean {
  return files.stat(real)?.kind === 'folder' && !isEmptied(real, files, removed);
}

function isEmptied(folder: string, files: FileOperations, removed: ReadonlySet<string>): boolean {
  const inside = files.list(folder).map((name) => join(folder, name));
  return (
    inside.length > 0 &&
    inside.every(
      (real) => removed.has(real) || (files.stat(real)?.kind === 'folder' && isEmptied(real, files, removed)),
    )
  );
}

import { invariant } from '../kernel/invariant.ts';
import type { OutputPath } from '../kernel/paths.ts';
import { foldersOf } from './folders-of.ts';
import { folded } from './plan-publish.ts';
import { resolveInside } from './resolve-inside.ts';
import { markName } from './site-mark.ts';

/**
 * States what earlier stages see to: each path lies in the output folder, no two meet, not even by letter case, and
 * none is the folder of another.
 */
export function checkPaths(paths: readonly OutputPath[], out: string): void {
  const seen = new Map<string, OutputPath>();
  const folders = new Set(paths.flatMap(foldersOf));
  for (const path of paths) {
    invariant(resolveInside(out, path) !== null, `${path} lies in the output folder`);
    invariant(path !== markName, `${markName} is the mark's name`);
    invariant(!seen.has(folded(path)), `${path} and ${seen.get(folded(path))} are two files everywhere`);
    invariant(!folders.has(path), `${path} is not the folder of another file`);
    seen.set(folded(path), path);
  }
}

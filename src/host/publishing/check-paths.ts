import { invariant } from '../../kernel/invariant.ts';
import type { OutputPath } from '../../kernel/paths.ts';
import { foldersOf } from '../folders-of.ts';
import { folded } from './plan-publish.ts';
import { markName } from './site-mark.ts';

/**
 * States what earlier stages see to: no two paths meet, not even by letter case, none is the folder of another, and
 * none is the mark.
 */
export function checkPaths(paths: readonly OutputPath[]): void {
  const seen = new Map<string, OutputPath>();
  const folders = new Set(paths.flatMap(foldersOf));
  for (const path of paths) {
    invariant(path !== markName, `${markName} is the mark's name`);
    invariant(!seen.has(folded(path)), `${path} and ${seen.get(folded(path))} are two files everywhere`);
    invariant(!folders.has(path), `${path} is not the folder of another file`);
    seen.set(folded(path), path);
  }
}

import { basename } from 'node:path';
import { isInside } from '../resolve-inside.ts';

/** Names with a dot in front that a site may hold all the same (see list-public.ts). */
const wantedDotNames = new Set(['.well-known', '.nojekyll']);

/** What editors and tools put beside the file that a person works on. */
const leftByEditors = [
  /^\./, // .x.md.swp, .#x.md, .goutputstream-…, .DS_Store
  /~$/, // x.md~
  /\.sw[opx]$/,
  /^#.*#$/, // Emacs saves unasked to #x.md#
  /^4913$/, // vim tries with it whether a folder can be written
  /___jb_(?:tmp|old)___$/, // JetBrains, while it saves
  /^~\$/, // lock files of office programs
];

/** Whether nobody would write this name by hand: temporary files of editors, hidden files, installed packages. */
export function isNoise(name: string): boolean {
  if (wantedDotNames.has(name)) return false;
  return name === 'node_modules' || leftByEditors.some((pattern) => pattern.test(name));
}

/**
 * Whether something that happened to a path is a reason to look: it lies in one of the places, or is one, or is a
 * folder on the way to one.
 * @param places files and folders, as real paths
 */
export function isWatchedPath(path: string, places: readonly string[]): boolean {
  if (places.some((place) => isInside(path, place))) return true;
  return !isNoise(basename(path)) && places.some((place) => isInside(place, path));
}

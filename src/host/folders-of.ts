import { folderOf } from '../kernel/paths.ts';

/** The folders a path lies in, from the inside out: `a/b/c` -> `a/b`, `a`. */
export function foldersOf(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === '' ? [] : [folder, ...foldersOf(folder)];
}

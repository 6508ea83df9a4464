import { statAsKnown } from './compare-file.ts';
import { diskFiles } from './disk-files.ts';
import type { KnownOutput } from './known-output.ts';

/**
 * Whether every file that was published, and the mark, still looks as it did: then a build of the same site has
 * nothing to do. Files that others put there are not looked for; a site that another build published over it is seen
 * by its mark.
 * @param out the output folder, absolute
 */
export function isAsKnown(out: string, known: KnownOutput): boolean {
  for (const [path, file] of known) {
    if (statAsKnown(`${out}/${path}`, file, diskFiles) === null) return false;
  }
  return known.size > 0;
}

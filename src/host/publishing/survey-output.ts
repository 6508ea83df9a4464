import { invariant } from '../../kernel/invariant.ts';
import type { OutputFile } from '../../pages/output-file.ts';
import { resolveInside } from '../resolve-inside.ts';
import { statAsKnown } from './compare-file.ts';
import type { FileOperations } from './file-operations.ts';
import type { KnownOutput } from './known-output.ts';
import { folded, oldPaths } from './plan-publish.ts';
import { parseMark, readMark, type SiteMark } from './site-mark.ts';
import type { Candidate, ReadyFile } from './stage-output.ts';

/** How an output folder compares with a site, as far as a look at its files tells. */
export type Survey = {
  /** The text of the mark that is there; null when there is none. */
  readonly markBefore: string | null;
  /** The site that it says was published before. */
  readonly before: SiteMark;
  /** Outputs that are in their places, or were written aside before. */
  readonly settled: readonly ReadyFile[];
  /** Outputs of which that is not known. */
  readonly open: readonly Candidate[];
};

/** Looks at an output folder. What looks as it was last known is neither read nor made. */
export function surveyOutput(
  outputs: readonly OutputFile[],
  known: KnownOutput,
  out: string,
  files: FileOperations,
): Survey {
  const markBefore = readMark(out, files);
  const before = parseMark(markBefore);
  const old = oldPaths(new Set(outputs.map(({ path }) => path)), before);
  // The old file goes, and where letter case does not count it is the new one: so that is written whatever is there.
  const respelled = new Set(old.map(folded));
  const settled: ReadyFile[] = [];
  const open: Candidate[] = [];
  for (const [at, output] of outputs.entries()) {
    const place = resolveInside(out, output.path);
    invariant(place, `${output.path} lies in the output folder`);
    const isRespelled = respelled.has(folded(output.path));
    const last = known.get(output.path);
    const file = last?.digest === output.digest && !isRespelled ? last : null;
    if (file !== null && statAsKnown(place, file, files) !== null) {
      settled.push({ output, known: file, staged: null });
    } else {
      open.push({ output, name: `${at}`, place: isRespelled ? null : place, bytes: file?.bytes ?? null });
    }
  }
  return { markBefore, before, settled, open };
}

import { join } from 'node:path';
import { type Digest, digestOf } from '../../kernel/digest.ts';
import { resolveInside } from '../resolve-inside.ts';
import { statWithDigest } from './compare-file.ts';
import { firstBlocked } from './first-blocked.ts';
import type { Journal, Put, Step } from './journal.ts';
import { markName, readMark } from './site-mark.ts';
import type { Workplace } from './workplace.ts';

/**
 * What is left to do of a journal whose process was killed. Every file has to be there, staged or in its place, with
 * the bytes that the journal states, in a folder that nobody else has published to since.
 * @returns null when something is not as it was left: then to go on might publish pages that lack their assets
 */
export function remainingSteps({ over, steps }: Journal, workplace: Workplace): readonly Step[] | null {
  const { out, staging, files } = workplace;
  if (!steps.every((step) => isHarmless(step, out))) return null;
  const puts = steps.filter((step) => 'put' in step);
  if (!isMarkOf({ over, puts }, workplace)) return null;

  // They are renamed in their order, so the files that are staged no more are the first ones.
  const isPut = (step: Step) => 'put' in step && files.stat(join(staging, step.from))?.kind !== 'file';
  const count = steps.findLastIndex(isPut) + 1;
  const [done, left] = [steps.slice(0, count), steps.slice(count)];
  const isWhole =
    done.every((step) => !('put' in step) || isInPlace(step, workplace)) &&
    left.every(
      (step) => !('put' in step) || statWithDigest(join(staging, step.from), step.digest, files) !== null,
    );
  return isWhole && firstBlocked(left, workplace) === null ? left : null;
}

/** Anybody may have edited a journal: what leads out of the two folders is not done. */
function isHarmless(step: Step, out: string): boolean {
  if ('remove' in step) return resolveInside(out, step.remove) !== null;
  return resolveInside(out, step.put) !== null && /^[\w-]+$/.test(step.from);
}

/** Whether the mark in the folder is the one from before, or one that the journal itself puts there. */
function isMarkOf(
  { over, puts }: { over: Digest | null; puts: readonly Put[] },
  { out, files }: Workplace,
): boolean {
  const text = readMark(out, files);
  const digest = text === null ? null : digestOf(text);
  return digest === over || puts.some((step) => step.put === markName && step.digest === digest);
}

/** The mark is put twice, so it may have been replaced since; it was looked at already. */
function isInPlace({ put, digest }: Put, { out, files }: Workplace): boolean {
  return put === markName || statWithDigest(join(out, put), digest, files) !== null;
}

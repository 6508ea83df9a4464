import { setImmediate } from 'node:timers/promises';
import type { Outcome } from '../../kernel/diagnostic.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import type { Materials } from './materials.ts';
import { type Candidate, type ReadyFile, stageOutput } from './stage-output.ts';
import type { Workplace } from './workplace.ts';

/** Outputs that are worked on at once: the bytes of no more than these are in memory. */
const atOnce = 16;

/**
 * Compares outputs with what lies in their places, and writes those aside that differ.
 * @param signal stops between some files and the next, by a throw
 * @returns all of them, unless there are diagnostics
 */
export async function stageOutputs(
  candidates: readonly Candidate[],
  workplace: Workplace,
  materials: Materials,
  signal: AbortSignal | undefined,
): Promise<Outcome<readonly ReadyFile[]>> {
  const outcomes: Outcome<ReadyFile | null>[] = [];
  for (let at = 0; at < candidates.length; at += atOnce) {
    // The process looks at what else it has to do: signals, messages of workers.
    await setImmediate();
    signal?.throwIfAborted();
    const some = candidates.slice(at, at + atOnce);
    const stage = (candidate: Candidate) => stageOutput(candidate, workplace, materials);
    outcomes.push(...(await mapConcurrently(some, atOnce, stage)));
  }
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

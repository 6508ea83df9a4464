import { setImmediate } from 'node:timers/promises';
import type { Outcome } from '../kernel/diagnostic.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { Materials } from './materials.ts';
import { type Candidate, type ReadyFile, stageOutput } from './stage-output.ts';
import type { Workplace } from './workplace.ts';

/** Outputs that are worked on at once: the bytes of no more than these are in memory. */
const atOnce = 16;

/** After so many outputs the process looks at what else it has to do: signals, messages of workers. */
const breath = 32;

/**
 * Compares outputs with what lies in their places, and writes those aside that differ.
 * @param signal stops between two files, by a throw
 * @returns all of them, unless there are diagnostics
 */
export async function stageOutputs(
  candidates: readonly Candidate[],
  workplace: Workplace,
  materials: Materials,
  signal: AbortSignal | undefined,
): Promise<Outcome<readonly ReadyFile[]>> {
  const outcomes = await mapConcurrently([...candidates.entries()], atOnce, async ([at, candidate]) => {
    if (at % breath === 0) await setImmediate();
    signal?.throwIfAborted();
    return stageOutput(candidate, workplace, materials);
  });
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

import { diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { digestOf } from '../../kernel/digest.ts';
import { firstBlocked } from './first-blocked.ts';
import { type Step, writeJournal } from './journal.ts';
import type { Materials } from './materials.ts';
import { planPublish } from './plan-publish.ts';
import type { ReadyFile } from './stage-output.ts';
import { stageOutputs } from './stage-outputs.ts';
import { stepsOf } from './steps-of.ts';
import type { Survey } from './survey-output.ts';
import type { Workplace } from './workplace.ts';

/** A publication that only has to be carried out. */
export type Prepared = { readonly ready: readonly ReadyFile[]; readonly steps: readonly Step[] };

/**
 * Does all of a publication that is done before the site is touched: what differs is written aside, and then a journal
 * that says what will be done with it.
 * @param signal stops the work, by a throw
 * @returns null with the problems that keep the site from being published
 */
export async function preparePublish(
  { markBefore, before, settled, open }: Survey,
  materials: Materials,
  workplace: Workplace,
  signal: AbortSignal | undefined,
): Promise<Outcome<Prepared | null>> {
  const staged = await stageOutputs(open, workplace, materials, signal);
  if (staged.diagnostics.length > 0) return { value: null, diagnostics: staged.diagnostics };

  const ready = [...settled, ...staged.value];
  const plan = planPublish(ready, before, materials.withdrawn);
  const steps = stepsOf(ready, plan, markBefore, workplace);
  const blocked = firstBlocked(steps, workplace);
  if (blocked !== null) {
    return {
      value: null,
      diagnostics: [diagnose('output/blocked', { file: workplace.out }, { path: blocked })],
    };
  }
  signal?.throwIfAborted();
  const over = markBefore === null ? null : digestOf(markBefore);
  if (steps.length > 0) writeJournal({ over, steps }, workplace);
  return { value: { ready, steps }, diagnostics: [] };
}

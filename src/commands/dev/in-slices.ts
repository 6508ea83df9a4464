import type { RunAll, Task } from '../../engine/task.ts';
import type { Outcome } from '../../kernel/diagnostic.ts';
import type { Plain } from '../../kernel/plain.ts';

/** How far a task is, in inputs. */
export type Progress = { readonly task: string; readonly done: number; readonly total: number };

/**
 * Runs many inputs a slice after the other, so that something else can be done in between: an answer to somebody who
 * waits, or the end of it all, by a throw. What was done until then is remembered.
 * @param between is called before, between and after the slices
 */
export function inSlices(
  runAll: RunAll,
  size: number,
  between: (progress: Progress) => Promise<void>,
): RunAll {
  return async <In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
    onOutcome: (outcome: Outcome<Out>, at: number) => void = () => {},
  ) => {
    const outcomes: Outcome<Out>[] = [];
    for (let from = 0; from < inputs.length; from += size) {
      await between({ task: task.name, done: from, total: inputs.length });
      const ofSlice = (outcome: Outcome<Out>, at: number) => onOutcome(outcome, from + at);
      outcomes.push(...(await runAll(task, inputs.slice(from, from + size), ofSlice)));
    }
    await between({ task: task.name, done: inputs.length, total: inputs.length });
    return outcomes;
  };
}

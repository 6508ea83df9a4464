import type { Outcome } from '../kernel/diagnostic.ts';
import type { Plain } from '../kernel/plain.ts';
import type { RunAll, Task } from './task.ts';

/**
 * What came of inputs the last time, for somebody who runs the same again and again and changes one in thousands: inputs
 * that are the very objects of then, all of them, are answered without looking up any. It rests on law 1: values are
 * immutable, so what is identical is equal. Laws:
 * - an answer is given again for a limited number of times; after that it is looked up, so that a store which drops what
 *   nobody uses knows that it is used, and what was lost is found to be;
 * - it keeps no inputs alive but those of a run whose first input lives.
 */
export interface LastAnswers {
  /** The same function with this memory. */
  over(runAll: RunAll): RunAll;
  /** Everything is looked up the next time. */
  forget(): void;
}

type Last = {
  readonly inputs: readonly Plain[];
  readonly outcomes: readonly Outcome<Plain>[];
  /** How many times it may be given again. */
  left: number;
};

/** @param times how often an answer is given again before it is looked up */
export function createLastAnswers(times: number): LastAnswers {
  const byTask = new Map<string, WeakMap<object, Last>>();

  const lastOf = (task: string): WeakMap<object, Last> => {
    const known = byTask.get(task) ?? new WeakMap<object, Last>();
    byTask.set(task, known);
    return known;
  };

  return {
    over:
      (runAll) =>
      async <In extends Plain, Out extends Plain>(task: Task<In, Out>, inputs: readonly In[]) => {
        const [first] = inputs;
        if (typeof first !== 'object' || first === null) return runAll(task, inputs);
        const known = lastOf(task.name);
        const last = known.get(first);
        if (last !== undefined && last.left > 0 && isSame(last.inputs, inputs)) {
          last.left -= 1;
          // Only what the task of this name made of these inputs is kept here: the type is the task's.
          return last.outcomes as readonly Outcome<Out>[];
        }
        const outcomes = await runAll(task, inputs);
        known.set(first, { inputs, outcomes, left: times });
        return outcomes;
      },
    forget: () => byTask.clear(),
  };
}

const isSame = (before: readonly Plain[], now: readonly Plain[]): boolean =>
  before.length === now.length && before.every((input, at) => input === now[at]);

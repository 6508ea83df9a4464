import type { Outcome } from '../kernel/diagnostic.ts';
import type { Plain } from '../kernel/plain.ts';
import type { RunAll, Task } from './task.ts';

/**
 * What came of inputs the last time, for somebody who builds again and again and changes one in thousands: inputs that are
 * the very objects of then, all of them, are answered without looking up any. It rests on law 1: values are immutable, so
 * what is identical is equal. Laws:
 * - an answer is given again for a limited number of times; after that it is looked up, so that a store which drops what
 *   nobody uses knows that it is used, what was lost is found to be, and what was given up (see Excess) is tried again;
 * - nothing is kept but what the last round ran: a page that is no longer shown would keep alive the site it was of.
 */
export interface LastAnswers {
  /** The same function with this memory, for one round: what is run with it may be answered in the next. */
  over(runAll: RunAll): RunAll;
  /** Everything is looked up the next time. */
  forget(): void;
}

type Last = {
  readonly inputs: readonly Plain[];
  readonly outcomes: readonly Outcome<Plain>[];
  /** How many times it may be given again. */
  readonly left: number;
};

/** @param times how often an answer is given again before it is looked up */
export function createLastAnswers(times: number): LastAnswers {
  let round: Round = createRound();

  return {
    over: (runAll) => {
      const before = round;
      const current = createRound();
      round = current;
      return async <In extends Plain, Out extends Plain>(
        task: Task<In, Out>,
        inputs: readonly In[],
        onOutcome: (outcome: Outcome<Out>, at: number) => void = () => {},
      ) => {
        const last = current.find(task.name, inputs) ?? before.find(task.name, inputs);
        if (last !== undefined && last.left > 0) {
          current.keep(task.name, { ...last, left: last.left - 1 });
          // Only what the task of this name made of these inputs is kept here: the type is the task's.
          const known = last.outcomes as readonly Outcome<Out>[];
          known.forEach(onOutcome);
          return known;
        }
        const outcomes = await runAll(task, inputs, onOutcome);
        current.keep(task.name, { inputs, outcomes, left: times });
        return outcomes;
      };
    },
    forget: () => {
      round = createRound();
    },
  };
}

/** What was run in one round, by the first of its inputs. */
type Round = {
  readonly find: (task: string, inputs: readonly Plain[]) => Last | undefined;
  readonly keep: (task: string, last: Last) => void;
};

function createRound(): Round {
  const byTask = new Map<string, Map<Plain | undefined, Last>>();
  return {
    find: (task, inputs) => {
      const last = byTask.get(task)?.get(inputs[0]);
      return last !== undefined && isSame(last.inputs, inputs) ? last : undefined;
    },
    keep: (task, last) => {
      const known = byTask.get(task) ?? new Map<Plain | undefined, Last>();
      byTask.set(task, known.set(last.inputs[0], last));
    },
  };
}

const isSame = (before: readonly Plain[], now: readonly Plain[]): boolean =>
  before.length === now.length && before.every((input, at) => input === now[at]);

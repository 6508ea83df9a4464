import type { Outcome } from '../kernel/diagnostic.ts';
import type { Plain } from '../kernel/plain.ts';
import type { RunAll, Task } from './task.ts';

/**
 * What came of inputs the last time, for somebody who builds again and again and changes one in thousands: inputs that are
 * the very objects that stood there then are answered without being looked up. It rests on law 1: values are immutable, so
 * what is identical is equal. Laws:
 * - an answer is given again for a limited number of times; after that it is looked up, so that a store which drops what
 *   nobody uses knows that it is used, what was lost is found to be, and what was given up (see Excess) is tried again.
 *   Not all lists have their turn in one round, for whoever waits for that round;
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

/** @param times how often an answer is given again, at most, before it is looked up; at least once */
export function createLastAnswers(times: number): LastAnswers {
  let round: Round = createRound();
  let lists = 0;
  /** Lists that are new have their first turn sooner, each in another round than the one before it. */
  const turnOfNew = () => times - (lists++ % times);

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
        if (last === undefined || last.left === 0) {
          const outcomes = await runAll(task, inputs, onOutcome);
          current.keep(task.name, { inputs, outcomes, left: last === undefined ? turnOfNew() : times });
          return outcomes;
        }
        // Only what the task of this name made of these inputs is kept here: the type is the task's.
        const known = last.outcomes as readonly Outcome<Out>[];
        const outcomes = await runOthers(
          runAll,
          task,
          inputs,
          { inputs: last.inputs, outcomes: known },
          onOutcome,
        );
        current.keep(task.name, { inputs, outcomes, left: last.left - 1 });
        return outcomes;
      };
    },
    forget: () => {
      round = createRound();
    },
  };
}

/** Runs the inputs that are not what stood at their place before. */
async function runOthers<In extends Plain, Out extends Plain>(
  runAll: RunAll,
  task: Task<In, Out>,
  inputs: readonly In[],
  before: { readonly inputs: readonly Plain[]; readonly outcomes: readonly Outcome<Out>[] },
  onOutcome: (outcome: Outcome<Out>, at: number) => void,
): Promise<readonly Outcome<Out>[]> {
  const others = inputs.flatMap((input, at) => (input === before.inputs[at] ? [] : [at]));
  const isOther = new Set(others);
  before.outcomes.forEach((outcome, at) => {
    if (!isOther.has(at)) onOutcome(outcome, at);
  });
  if (others.length === 0) return before.outcomes;
  const asked = others.map((at) => inputs[at] as In);
  const made = await runAll(task, asked, (outcome, n) => onOutcome(outcome, others[n] as number));
  const outcomes = [...before.outcomes];
  for (const [n, at] of others.entries()) outcomes[at] = made[n] as Outcome<Out>;
  return outcomes;
}

/** What was run in one round. A list is found by its first input, and by its length. */
type Round = {
  readonly find: (task: string, inputs: readonly Plain[]) => Last | undefined;
  readonly keep: (task: string, last: Last) => void;
};

function createRound(): Round {
  const byTask = new Map<string, Map<Plain | undefined, Last>>();
  return {
    find: (task, inputs) => {
      const last = byTask.get(task)?.get(inputs[0]);
      return last?.inputs.length === inputs.length ? last : undefined;
    },
    keep: (task, last) => {
      const known = byTask.get(task) ?? new Map<Plain | undefined, Last>();
      byTask.set(task, known.set(last.inputs[0], last));
    },
  };
}

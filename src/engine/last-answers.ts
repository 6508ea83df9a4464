import type { Outcome } from '../kernel/diagnostic.ts';
import type { Plain } from '../kernel/plain.ts';
import type { RunAll, Task } from './task.ts';

/**
 * What came of inputs the last time, for somebody who builds again and again and changes one in thousands: inputs that are
 * the very objects that stood there then are answered without being looked up. It rests on law 1: values are immutable, so
 * what is identical is equal. Laws:
 * - an answer is given again for a limited number of times; after that it is looked up, so that a store which drops what
 *   nobody uses knows that it is used, what was lost is found to be, and what was given up (see Excess) is tried again;
 *   lists that came together have their turns in different rounds, so that nobody waits for all of them at once;
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

/** @param times how often an answer is given again, at most, before it is looked up; 0 for never */
export function createLastAnswers(times: number): LastAnswers {
  let round: Round = createRound();
  let lists = 0;
  /** Lists that are new together have their first turn in different rounds. */
  const turnOfNew = () => times - (lists++ % Math.max(1, times));

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
        const isDue = last === undefined || last.left === 0;
        const run = isDue ? runAll : runningOthers(runAll, last);
        const outcomes = await run(task, inputs, onOutcome);
        const left = last === undefined ? turnOfNew() : isDue ? times : last.left - 1;
        current.keep(task.name, { inputs, outcomes, left });
        return outcomes;
      };
    },
    forget: () => {
      round = createRound();
    },
  };
}

/** Runs what does not stand where it stood in a list, as long as that, which the same task was run on before. */
function runningOthers(runAll: RunAll, before: Last): RunAll {
  return async <In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
    onOutcome: (outcome: Outcome<Out>, at: number) => void = () => {},
  ) => {
    // Only what the task of this name made of these inputs is kept: the type is the task's.
    const known = before.outcomes as readonly Outcome<Out>[];
    const places = inputs.flatMap((input, at) => (input === before.inputs[at] ? [] : [at]));
    const isOther = new Set(places);
    known.forEach((outcome, at) => {
      if (!isOther.has(at)) onOutcome(outcome, at);
    });
    if (places.length === 0) return known;
    const others = places.map((at) => inputs[at] as In);
    const made = await runAll(task, others, (outcome, n) => onOutcome(outcome, places[n] as number));
    const madeAt = new Map(places.map((at, n) => [at, made[n]]));
    return known.map((outcome, at) => madeAt.get(at) ?? outcome);
  };
}

/** What was run in one round. A list is found by its first input or its last one, and by its length. */
type Round = {
  readonly find: (task: string, inputs: readonly Plain[]) => Last | undefined;
  readonly keep: (task: string, last: Last) => void;
};

function createRound(): Round {
  const byTask = new Map<string, Map<Plain | undefined, Last>>();
  return {
    find: (task, inputs) => {
      const known = byTask.get(task);
      return [inputs[0], inputs.at(-1)]
        .map((end) => known?.get(end))
        .find((last) => last?.inputs.length === inputs.length);
    },
    keep: (task, last) => {
      const known = byTask.get(task) ?? new Map<Plain | undefined, Last>();
      byTask.set(task, known.set(last.inputs[0], last).set(last.inputs.at(-1), last));
    },
  };
}

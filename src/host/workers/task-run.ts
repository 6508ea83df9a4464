import type { Answer, Excess } from '../../engine/task.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Plain } from '../../kernel/plain.ts';
import type { Agenda, Role, Step } from './agenda.ts';
import type { Assign, Assignment } from './assignments.ts';
import type { JobDone } from './messages.ts';
import type { WatchedWorker } from './watched-worker.ts';

/** One run of a task over its inputs, as those see it who do the work. */
export interface TaskRun {
  /** Has a worker do what there is to do. @returns it, or who came in its place, with nothing to do any more */
  work(worker: WatchedWorker, role: Role): Promise<WatchedWorker>;
}

export type TaskRunSettings<Out extends Plain> = {
  readonly agenda: Agenda;
  readonly assign: Assign;
  /** Starts a worker in the place of a dead one. */
  readonly replace: (dead: WatchedWorker) => WatchedWorker;
  readonly onAnswer: (answer: Answer<Out>) => void;
  /** Is told how long an input took, in milliseconds, what was prepared of it and the rest together. */
  readonly onTook: (at: number, milliseconds: number) => void;
  /** Waits for what is next to be done. */
  readonly waitFor: <T>(change: Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
};

/**
 * Laws:
 * - each worker has two chunks of inputs, one that it is at and one that is ready for it;
 * - an input that needs too much time or memory is tried once more alone, in a new worker; then its task gives it up. The
 *   others of its chunk are run again, and nobody else notices.
 */
export function createTaskRun<Out extends Plain>({
  agenda,
  assign,
  replace,
  onAnswer,
  onTook,
  waitFor,
  signal,
}: TaskRunSettings<Out>): TaskRun {
  /** Inputs that were too much once. */
  const suspects = new Set<number>();

  const next = async (role: Role) => {
    const step = await agenda.next(role);
    return step === null ? null : assign(step);
  };

  function settle({ step, job }: Assignment, done: JobDone): void {
    const tookOf = (place: number) => done.took[place] ?? 0;
    if (done.kind === 'prepared') {
      const prepared = done.prepared.map((value, place) => ({ value, took: tookOf(place) }));
      agenda.prepared(step.chunk, prepared);
      return;
    }
    for (const [place, at] of step.chunk.entries()) {
      // The worker ran the task of this name on these inputs, so this is what such a task gives.
      const made = done.made[place] as Answer<Out>['made'];
      onAnswer({ at, made, isTrue: job.order.kind === 'run' });
      onTook(at, tookOf(place) + preparationOf(step, place));
    }
  }

  /** What is done about an input that needed too much. The worker that was at it is dead. */
  async function recover(
    dead: WatchedWorker,
    { step, job }: Assignment,
    at: number,
    excess: Excess,
  ): Promise<WatchedWorker> {
    const culprit = step.chunk[at] as number;
    invariant(job.order.kind !== 'give-up', 'giving an input up needs little time and memory');
    const isSecondTime = step.chunk.length === 1 && suspects.has(culprit);
    suspects.add(culprit);
    const worker = replace(dead);
    const whole: Step = { kind: 'run', chunk: [culprit], prepared: null };
    const alone = await assign(whole, isSecondTime ? { kind: 'give-up', excess } : undefined);
    const end = await worker.run(alone.job);
    if (end.kind === 'excess') return recover(worker, alone, end.at, end.excess);
    settle(alone, end.done);
    return worker;
  }

  return {
    work: async (first, role) => {
      let worker = first;
      let assigned = await next(role);
      while (assigned !== null) {
        signal.throwIfAborted();
        const running = assigned;
        // Made ready meanwhile, so that the worker need not wait. Should it fail, that is told where it is waited for.
        const following = next(role);
        following.catch(() => {});
        const end = await worker.run(running.job);
        const { step } = running;
        if (end.kind === 'done') {
          settle(running, end.done);
          if (step.kind === 'run') agenda.ran(step.chunk, sumOf(end.done.took));
        } else {
          agenda.failed(
            step,
            step.chunk.filter((_, place) => place !== end.at),
          );
          worker = await recover(worker, running, end.at, end.excess);
        }
        // Only now it has nothing to do. (The first of all is not waited for: who did it alone would be as cold.)
        assigned = (await waitFor(following)) ?? (await next(role));
      }
      return worker;
    },
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** How long it took to prepare what a step runs, in milliseconds. */
function preparationOf(step: Step, place: number): number {
  return step.kind === 'run' ? (step.prepared?.[place]?.took ?? 0) : 0;
}

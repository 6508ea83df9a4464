import { setImmediate } from 'node:timers/promises';
import type { Note, Notes } from '../../engine/notes.ts';
import type { Answer, Excess, Pool, Task, Texts } from '../../engine/task.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Plain } from '../../kernel/plain.ts';
import { type Chunk, createAgenda, type Role, type Step } from './agenda.ts';
import type { Job, JobDone, Order } from './messages.ts';
import { createPatience } from './patience.ts';
import { startWorker, type WatchedWorker, type WorkerLimits } from './watched-worker.ts';

/** A pool of worker threads, until it is closed. */
export type WorkerPool = Pool & {
  /** Starts the workers that so many inputs are worth, so that the first of them need not wait. */
  readonly warmUp: (inputs: number) => void;
  /** Lets workers that have nothing to do load what they need to prepare or to run a task that is run next. */
  readonly expect: (task: string, order: 'prepare' | 'run') => void;
  readonly close: () => Promise<void>;
};

export type WorkerPoolSettings = {
  /** The module that a worker runs: `worker.js`, compiled. */
  readonly entry: URL;
  /** The most workers at once. */
  readonly jobs: number;
  readonly limits: WorkerLimits;
  /** What earlier runs found out, and where it is put what workers find out. */
  readonly notes: Notes;
  /** Is told how long each input took, in milliseconds. */
  readonly onTook: (task: string, input: Plain, milliseconds: number) => void;
  readonly signal: AbortSignal;
};

/** Inputs for which it is worth starting one worker more: it takes as long to start as to parse about these. */
const worthAWorker = 40;

/** How long it takes a worker to warm up a kind of work, in milliseconds of processor time: that of colouring code. */
const warmUpTime = 1000;

/**
 * The parts by which notes must have grown before they are kept again, because they are written whole. After a run, while
 * others have work, workers are asked when it costs nobody time, and may have to be asked for ever.
 */
const growthBetween = 1;
const growthAtEnd = 1 / 32;

/** A step, as a job for a worker. */
type Assignment = { readonly step: Step; readonly job: Job };

/**
 * Runs tasks on worker threads. Laws:
 * - outcomes are those of the tasks, however many workers there are and whatever they did before;
 * - what is held in memory is bounded: each worker has two chunks of inputs, and some more are prepared, whatever their number;
 * - an input that needs too much time or memory is tried once more alone, in a new worker; then its task gives it up. The
 *   others of its chunk are run again, and nobody else notices;
 * - of a task that has a preparation, half of the workers prepare as long as there is something to prepare, and the others
 *   run what is prepared, as long as they need not wait too long for it.
 */
export function createWorkerPool({
  entry,
  jobs,
  limits,
  notes,
  onTook,
  signal,
}: WorkerPoolSettings): WorkerPool {
  const idle: WatchedWorker[] = [];
  const all = new Set<WatchedWorker>();
  const busy = () => all.size - idle.length;
  const start = () => {
    const worker = startWorker(entry, { ...limits, busy }, notes.recall);
    all.add(worker);
    return worker;
  };
  const patience = createPatience(warmUpTime * Math.ceil(jobs / 2), busy);
  const crewFor = (inputs: number) => Math.min(jobs, Math.ceil(inputs / worthAWorker));
  const stopAll = async () => {
    const stopped = [...all];
    all.clear();
    idle.length = 0;
    await Promise.all(stopped.map((worker) => worker.stop()));
  };

  /**
   * Keeps what the workers found out. Each adds to what those before it did, always in the same order, so that the last
   * one knows most.
   */
  const note = async (growth: number) => {
    let found: readonly Note[] = [];
    for (const worker of [...all]) found = await worker.report(found, growth);
    notes.keep(found);
  };
  let noting = Promise.resolve();
  let loading = Promise.resolve();

  /** A worker that does not survive this is replaced by whoever runs the task, and told of. */
  async function loadIdle(task: string, order: Order): Promise<void> {
    const loaded = await Promise.all(
      idle.splice(0).map((worker) =>
        load(worker, task, order).then(
          () => [worker],
          () => {
            all.delete(worker);
            return [];
          },
        ),
      ),
    );
    // Before those that were started meanwhile: who was started first is ready first.
    idle.unshift(...loaded.flat());
  }

  async function run<In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
    texts: Texts,
    onAnswer: (answer: Answer<Out>) => void,
  ): Promise<void> {
    const agenda = createAgenda(inputs.length, jobs, patience, task.atOnce);
    const suspects = new Set<number>();
    const needed = createNeeded(task, texts);
    const assign = async (step: Step, order: Order): Promise<Assignment> => {
      const own = step.chunk.map((at) => inputs[at] as In);
      return { step, job: { task: task.name, inputs: own, texts: await needed(step.chunk, own), order } };
    };
    const next = async (role: Role) => {
      const step = await agenda.next(role);
      return step === null ? null : assign(step, orderOf(step));
    };
    const settle = ({ step, job }: Assignment, done: JobDone) => {
      if (done.kind === 'prepared') {
        const { prepared, took } = done;
        agenda.prepared(
          step.chunk,
          prepared.map((value, place) => ({ value, took: took[place] ?? 0 })),
        );
        return;
      }
      for (const [place, at] of step.chunk.entries()) {
        // The worker ran the task of this name on these inputs, so this is what such a task gives.
        const made = done.made[place] as Answer<Out>['made'];
        onAnswer({ at, made, isTrue: job.order.kind === 'run' });
        onTook(task.name, inputs[at] as In, (done.took[place] ?? 0) + preparationOf(step, place));
      }
    };

    /** What is done about an input that needed too much. The worker that was at it is dead. */
    async function recover({ step, job }: Assignment, at: number, excess: Excess): Promise<WatchedWorker> {
      const culprit = step.chunk[at] as number;
      invariant(job.order.kind !== 'give-up', 'giving an input up needs little time and memory');
      const isSecondTime = step.chunk.length === 1 && suspects.has(culprit);
      suspects.add(culprit);
      const worker = start();
      const whole: Step = { kind: 'run', chunk: [culprit], prepared: null };
      const alone = await assign(whole, isSecondTime ? { kind: 'give-up', excess } : orderOf(whole));
      const end = await worker.run(alone.job);
      if (end.kind === 'excess') {
        all.delete(worker);
        return recover(alone, end.at, end.excess);
      }
      settle(alone, end.done);
      return worker;
    }

    async function work(first: WatchedWorker, role: Role): Promise<void> {
      let worker = first;
      let assigned = await next(role);
      while (assigned !== null) {
        signal.throwIfAborted();
        const running = assigned;
        // Made ready meanwhile, so that the worker need not wait. Should it fail, that is told where it is waited for.
        const following = next(role);
        following.catch(() => {});
        const end = await worker.run(running.job);
        if (end.kind === 'done') {
          settle(running, end.done);
          if (running.step.kind === 'run') agenda.ran(running.step.chunk, sumOf(end.done.took));
        } else {
          all.delete(worker);
          const { step } = running;
          agenda.failed(
            step,
            step.chunk.filter((_, place) => place !== end.at),
          );
          worker = await recover(running, end.at, end.excess);
        }
        // Only now it has nothing to do. (The first of all is not waited for: who did it alone would be as cold.)
        assigned = (await waitFor(following)) ?? (await next(role));
      }
      idle.push(worker);
    }

    /** Of a task of which nobody prepares anything nobody waits for others, and to take the time costs time. */
    const waitFor = <T>(change: Promise<T>): Promise<T> =>
      task.hasPreparation === true ? patience.wait(change) : change;

    /** Whoever runs what others prepare loads its code while it has nothing to do yet. */
    async function workAfterLoading(worker: WatchedWorker): Promise<void> {
      await load(worker, task.name, toRun);
      return work(worker, 'run');
    }

    await loading;
    // Those that started first are ready first. They prepare, and whoever runs waits for what they have prepared.
    const crew = Array.from({ length: crewFor(inputs.length) }, () => idle.shift() ?? start());
    const preparing = task.hasPreparation === true ? Math.floor(crew.length / 2) : 0;
    const aborted = onceAborted(signal);
    try {
      await Promise.race([
        Promise.all(
          crew.map((worker, at) => {
            if (at < preparing) return work(worker, 'prepare');
            return preparing > 0 ? workAfterLoading(worker) : work(worker, 'run');
          }),
        ),
        aborted.promise,
      ]);
    } catch (error) {
      await stopAll();
      throw error;
    } finally {
      aborted.forget();
    }
  }

  return {
    run: async (...given) => {
      await run(...given);
      noting = noting.then(() => note(growthBetween));
    },
    listen: () => setImmediate(),
    warmUp: (inputs) => {
      while (all.size < crewFor(inputs)) idle.push(start());
    },
    expect: (task, order) => {
      loading = loading.then(() => loadIdle(task, order === 'run' ? toRun : { kind: order }));
    },
    close: async () => {
      await noting;
      await note(growthAtEnd);
      await stopAll();
    },
  };
}

/** To run what nobody has prepared. */
const toRun: Order = { kind: 'run', prepared: null };

/** Lets a worker load what it needs for an order. */
async function load(worker: WatchedWorker, task: string, order: Order): Promise<void> {
  const end = await worker.run({ task, inputs: [], texts: [], order });
  invariant(end.kind === 'done', 'to load what a task needs takes little time and memory');
}

function orderOf(step: Step): Order {
  if (step.kind === 'prepare') return { kind: 'prepare' };
  return { kind: 'run', prepared: step.prepared?.map(({ value }) => value) ?? null };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** How long it took to prepare what a step runs, in milliseconds. */
function preparationOf(step: Step, place: number): number {
  return step.kind === 'run' ? (step.prepared?.[place]?.took ?? 0) : 0;
}

/** Reads what the inputs of chunks need, once for each chunk: it may be prepared first and run later. */
function createNeeded<In extends Plain, Out extends Plain>(task: Task<In, Out>, texts: Texts) {
  const known = new WeakMap<Chunk, Promise<Job['texts']>>();
  const read = (inputs: readonly In[]): Promise<Job['texts']> => {
    const digests = [...new Set(inputs.flatMap((input) => task.needs(input)))];
    return Promise.all(digests.map(async (digest) => [digest, await texts.text(digest)] as const));
  };
  return (chunk: Chunk, inputs: readonly In[]): Promise<Job['texts']> => {
    const found = known.get(chunk) ?? read(inputs);
    known.set(chunk, found);
    return found;
  };
}

/** A promise that fails when a signal is aborted. */
function onceAborted(signal: AbortSignal) {
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    forget = () => signal.removeEventListener('abort', abort);
    if (signal.aborted) abort();
  });
  promise.catch(() => {});
  return { promise, forget };
}

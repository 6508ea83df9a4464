import { setImmediate } from 'node:timers/promises';
import type { Note, Notes } from '../../engine/notes.ts';
import type { Answer, Pool, Task, Texts } from '../../engine/task.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Plain } from '../../kernel/plain.ts';
import { createAgenda } from './agenda.ts';
import { createAssign } from './assignments.ts';
import type { Order } from './messages.ts';
import { createPatience } from './patience.ts';
import { createTaskRun } from './task-run.ts';
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

/**
 * Runs tasks on worker threads. Laws:
 * - outcomes are those of the tasks, however many workers there are and whatever they did before;
 * - what is held in memory is bounded: each worker has two chunks of inputs, and some more are prepared, whatever their number;
 * - an input that needs too much is given up, and the others are run all the same (see `createTaskRun`);
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
    const hasPreparation = task.hasPreparation === true;
    const { work } = createTaskRun<Out>({
      agenda: createAgenda(inputs.length, jobs, patience, task.atOnce),
      assign: createAssign(task, inputs, texts),
      replace: (dead) => {
        all.delete(dead);
        return start();
      },
      onAnswer,
      onTook: (at, milliseconds) => onTook(task.name, inputs[at] as In, milliseconds),
      // Of a task of which nobody prepares anything nobody waits for others, and to take the time costs time.
      waitFor: (change) => (hasPreparation ? patience.wait(change) : change),
      signal,
    });

    await loading;
    // Those that started first are ready first. They prepare, and whoever runs waits for what they have prepared.
    const crew = Array.from({ length: crewFor(inputs.length) }, () => idle.shift() ?? start());
    const preparing = hasPreparation ? Math.floor(crew.length / 2) : 0;
    const done = crew.map(async (worker, at) => {
      const role = at < preparing ? 'prepare' : 'run';
      // Whoever runs what others prepare loads its code while it has nothing to do yet.
      if (role === 'run' && preparing > 0) await load(worker, task.name, toRun);
      idle.push(await work(worker, role));
    });
    const aborted = onceAborted(signal);
    try {
      await Promise.race([Promise.all(done), aborted.promise]);
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

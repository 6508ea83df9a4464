import { setInterval } from 'node:timers';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Recall } from '../../engine/notes.ts';
import type { Excess } from '../../engine/task.ts';
import type { Job, JobDone, WorkerSetup } from './messages.ts';
import { type NoteLine, openNoteLine } from './note-line.ts';
import { startThreadTime, type ThreadTime } from './thread-time.ts';

/** What became of a job: it is done; or one of its inputs, counted from 0, needed too much, and the worker is dead. */
export type JobEnd =
  | { readonly kind: 'done'; readonly done: JobDone }
  | { readonly kind: 'excess'; readonly at: number; readonly excess: Excess };

/** One worker thread, under watch. It runs one job at a time. */
export type WatchedWorker = NoteLine & {
  readonly run: (job: Job) => Promise<JobEnd>;
  readonly stop: () => Promise<void>;
};

/** What a worker may use. */
export type WorkerLimits = {
  /** How much processor time it may spend on one input, in milliseconds. */
  readonly milliseconds: number;
  /** Its old generation, in MiB. */
  readonly memory: number;
  /** Its young generation, in MiB: parsing makes much that lives briefly, and a larger one saves collecting it. */
  readonly young: number;
};

/** What a worker is watched by. */
export type Watch = WorkerLimits & {
  /** How many workers are busy now. */
  readonly busy: () => number;
};

/** How often a worker is looked at, in milliseconds. */
const look = 250;

/**
 * @param entry the module that a worker runs
 * @param recall answers the worker when it asks for notes
 */
export function startWorker(entry: URL, limits: Watch, recall: Recall): WatchedWorker {
  const progress = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)).fill(-1);
  const { port1: near, port2: notes } = new MessageChannel();
  const workerData: WorkerSetup = { progress, notes };
  const worker = new Worker(entry, {
    workerData,
    transferList: [notes],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: limits.young },
  });
  // Until it is given a job, nobody waits for it.
  worker.unref();
  return {
    ...openNoteLine(near, recall),
    run: (job) => {
      worker.ref();
      return runWatched(worker, progress, job, limits).finally(() => worker.unref());
    },
    stop: async () => void (await worker.terminate()),
  };
}

function runWatched(worker: Worker, progress: Int32Array, job: Job, limits: Watch): Promise<JobEnd> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const giveUp = (excess: Excess) => {
      const at = Math.max(0, Atomics.load(progress, 0));
      settle(() => void worker.terminate().then(() => resolve({ kind: 'excess', at, excess }), reject));
    };
    const onMessage = (done: JobDone) => settle(() => resolve({ kind: 'done', done }));
    const onError = (error: unknown) =>
      isOutOfMemory(error) ? giveUp('memory') : settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('a worker ended before its job did')));
    const watch = setInterval(
      watchProgress(progress, limits.milliseconds, limits.busy, () => giveUp('time')),
      look,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

/**
 * Looks whether a worker still moves. What counts is the processor time it had: on a busy machine a sound post may take
 * many times as long by the clock.
 * @param limit in milliseconds
 */
function watchProgress(progress: Int32Array, limit: number, busy: () => number, onStill: () => void) {
  let begun = Atomics.load(progress, 1);
  // From the first look on: it takes a while to ask for, and most jobs are over before.
  let time: ThreadTime | undefined;
  let still = 0;
  return () => {
    const now = Atomics.load(progress, 1);
    time ??= startThreadTime(busy);
    const had = time();
    still = now === begun && Atomics.load(progress, 0) >= 0 ? still + had : 0;
    begun = now;
    if (still >= limit) onStill();
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

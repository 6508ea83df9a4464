import type { Note, Notes } from '../../engine/notes.ts';
import type { Answer, Excess, Pool, Task, Texts } from '../../engine/task.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Plain } from '../../kernel/plain.ts';
import type { Job, JobDone } from './messages.ts';
import { startWorker, type WatchedWorker, type WorkerLimits } from './watched-worker.ts';

/** A pool of worker threads, until it is closed. */
export type WorkerPool = Pool & {
  /** Starts the workers that so many inputs are worth, so that the first of them need not wait. */
  readonly warmUp: (inputs: number) => void;
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

/** The most inputs that a worker is given at once: enough that sending them costs little. */
const chunkSize = 16;

/** Inputs for which it is worth starting one worker more: it takes as long to start as to parse about these. */
const worthAWorker = 40;

/**
 * The parts by which notes must have grown before they are kept again, because they are written whole. After a run, while
 * others have work, workers are asked when it costs nobody time, and may have to be asked for ever.
 */
const growthBetween = 1;
const growthAtEnd = 1 / 32;

/** A chunk of inputs, by their numbers, as a job. */
type Prepared = { readonly chunk: readonly number[]; readonly job: Job };

/**
 * Runs tasks on worker threads. Laws:
 * - outcomes are those of the tasks, however many workers there are and whatever they did before;
 * - what is held in memory is bounded: each worker has one chunk of inputs, whatever their number;
 * - an input that needs too much time or memory is tried once more alone, in a new worker; then its task gives it up. The
 *   others of its chunk are run again, and nobody else notices.
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
  const start = () => {
    const worker = startWorker(entry, { ...limits, busy: () => all.size - idle.length }, notes.recall);
    all.add(worker);
    return worker;
  };
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

  async function run<In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
    texts: Texts,
    onAnswer: (answer: Answer<Out>) => void,
  ): Promise<void> {
    const queue = chunksOf(inputs.length, jobs);
    const suspects = new Set<number>();
    const prepare = async (chunk: readonly number[], excess: Excess | null): Promise<Prepared> => {
      const own = chunk.map((at) => inputs[at] as In);
      return { chunk, job: await jobOf(task, own, texts, excess) };
    };
    const next = () => {
      const chunk = queue.shift();
      return chunk === undefined ? null : prepare(chunk, null);
    };
    const answer = ({ chunk, job }: Prepared, { made, took }: JobDone) => {
      for (const [place, at] of chunk.entries()) {
        // The worker ran the task of this name on these inputs, so this is what such a task gives.
        onAnswer({ at, made: made[place] as Answer<Out>['made'], isTrue: job.excess === null });
        onTook(task.name, inputs[at] as In, took[place] ?? 0);
      }
    };

    /** What is done about an input that needed too much. The worker that was at it is dead. */
    async function recover({ chunk, job }: Prepared, at: number, excess: Excess): Promise<WatchedWorker> {
      const culprit = chunk[at] as number;
      const others = chunk.filter((other) => other !== culprit);
      if (others.length > 0) queue.push(others);
      invariant(job.excess === null, 'giving an input up needs little time and memory');
      const isSecondTime = chunk.length === 1 && suspects.has(culprit);
      suspects.add(culprit);
      const worker = start();
      const alone = await prepare([culprit], isSecondTime ? excess : null);
      const end = await worker.run(alone.job);
      if (end.kind === 'excess') {
        all.delete(worker);
        return recover(alone, end.at, end.excess);
      }
      answer(alone, end.done);
      return worker;
    }

    async function work(first: WatchedWorker): Promise<void> {
      let worker = first;
      let prepared = await next();
      while (prepared !== null) {
        signal.throwIfAborted();
        const running = prepared;
        // Made ready meanwhile, so that the worker need not wait.
        const [end, following] = await Promise.all([worker.run(running.job), next()]);
        prepared = following;
        if (end.kind === 'done') answer(running, end.done);
        else {
          all.delete(worker);
          worker = await recover(running, end.at, end.excess);
        }
        prepared ??= await next();
      }
      idle.push(worker);
    }

    const crew = Array.from({ length: crewFor(inputs.length) }, () => idle.pop() ?? start());
    const aborted = onceAborted(signal);
    try {
      await Promise.race([Promise.all(crew.map(work)), aborted.promise]);
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
    warmUp: (inputs) => {
      while (all.size < crewFor(inputs)) idle.push(start());
    },
    close: async () => {
      await noting;
      await note(growthAtEnd);
      await stopAll();
    },
  };
}

async function jobOf<In extends Plain, Out extends Plain>(
  task: Task<In, Out>,
  inputs: readonly In[],
  texts: Texts,
  excess: Excess | null,
): Promise<Job> {
  const digests = [...new Set(inputs.flatMap((input) => task.needs(input)))];
  const known = await Promise.all(digests.map(async (digest) => [digest, await texts.text(digest)] as const));
  return { task: task.name, inputs, texts: known, excess };
}

/** The numbers of inputs in chunks, which become smaller towards the end, so that no worker has long to wait for others. */
function chunksOf(inputs: number, workers: number): number[][] {
  const chunks: number[][] = [];
  for (let from = 0; from < inputs; ) {
    const size = Math.min(chunkSize, Math.ceil((inputs - from) / (2 * workers)));
    const first = from;
    chunks.push(Array.from({ length: size }, (_, at) => first + at));
    from += size;
  }
  return chunks;
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

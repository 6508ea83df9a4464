import { parentPort, workerData } from 'node:worker_threads';
import type { Made } from '../../kernel/blob.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Plain } from '../../kernel/plain.ts';
import { createWork } from '../../pipeline/work.ts';
import { keptOutlinesIn } from './kept-outlines-in.ts';
import type { Job, JobDone, PoolNotes, WorkerNotes, WorkerSetup } from './messages.ts';
import { recallOver } from './recall-over.ts';

/** What compiling writes of the patterns of grammars. */
const besideThisCode = new URL('../../outlines/', import.meta.url);

const { progress, notes }: WorkerSetup = workerData;
const { workOf, learned } = createWork(recallOver(notes), keptOutlinesIn(besideThisCode));
const port = parentPort;
invariant(port, 'this module is started as a worker');

port.on('message', async (job: Job) => {
  const done = await run(job);
  const made = done.kind === 'made' ? done.made : [];
  port.postMessage(
    done,
    made.flatMap(({ blobs }) => blobs.map(({ bytes }) => bytes.buffer)),
  );
});

notes.on('message', (heard: PoolNotes) => {
  if (heard.kind !== 'report') return;
  const found: WorkerNotes = { kind: 'found', notes: learned(heard.others, heard.growth) };
  notes.postMessage(
    found,
    found.notes.map(({ content }) => content.bytes.buffer),
  );
});

/** Runs a job, one input after the other, saying all the time at which one it is. */
async function run({ task, inputs, texts, order }: Job): Promise<JobDone> {
  const work = workOf(task);
  await (order.kind === 'prepare' ? work.loadPreparation : work.load)?.();
  const known = new Map(texts);
  const textOf = (digest: string) => known.get(digest) ?? '';
  const made: Made<Plain>[] = [];
  const prepared: Plain[] = [];
  const took: number[] = [];
  for (const [at, input] of inputs.entries()) {
    Atomics.store(progress, 0, at);
    Atomics.add(progress, 1, 1);
    const begin = performance.now();
    if (order.kind === 'prepare') prepared.push((await work.prepare?.(input, textOf)) ?? null);
    else if (order.kind === 'give-up') made.push(await work.giveUp(input, textOf, order.excess));
    else made.push(await work.run(input, textOf, order.prepared?.[at] ?? null));
    took.push(performance.now() - begin);
  }
  Atomics.store(progress, 0, -1);
  return order.kind === 'prepare' ? { kind: 'prepared', prepared, took } : { kind: 'made', made, took };
}

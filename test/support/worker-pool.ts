import { fileURLToPath } from 'node:url';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { createNotes, type Notes } from '../../src/engine/notes.ts';
import type { WorkerLimits } from '../../src/host/workers/watched-worker.ts';
import { createWorkerPool, type WorkerPool } from '../../src/host/workers/worker-pool.ts';
import { digestOf } from '../../src/kernel/digest.ts';

/** The worker as it ships: threads run what was compiled. */
const entry = new URL('../../lib/host/workers/worker.js', import.meta.url);

/** The real pool, with so many workers; whoever makes one closes it. */
export function workerPool(
  jobs: number,
  limits: Partial<WorkerLimits> = {},
  signal: AbortSignal = new AbortController().signal,
  notes: Notes = createNotes(createMemoryStore(), digestOf('test')),
  worker: URL = entry,
): WorkerPool {
  return createWorkerPool({
    entry: worker,
    jobs,
    limits: { milliseconds: 20_000, memory: 512, young: 16, ...limits },
    notes,
    onTook: () => {},
    signal,
  });
}

/** The command line as it ships. */
export const hoegoProgram = fileURLToPath(new URL('../../bin/hoego.mjs', import.meta.url));

import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInlinePool } from '../engine/inline-pool.ts';
import { createMemoryStore } from '../engine/memory-store.ts';
import { createNotes, nothingNoted } from '../engine/notes.ts';
import { type Pool, type Store, secondsForOne } from '../engine/task.ts';
import { engineDigest } from '../host/engine-digest.ts';
import { openDiskStore, type StoreHealth } from '../host/store/disk-store.ts';
import { interruptible } from '../host/workers/interruptible.ts';
import { createWorkerPool } from '../host/workers/worker-pool.ts';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { type Digest, fingerprint } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command works with: where tasks run, where results are kept, what runs. */
export type Workshop = {
  readonly pool: Pool;
  readonly store: Store;
  readonly engine: Digest;
  /** The folder in which runs keep what they know for the next; null when they keep nothing. */
  readonly folder: string | null;
  /** Starts the workers that so many inputs are worth, before there is work for them. */
  readonly warmUp: (inputs: number) => void;
  /** Lets workers that have nothing to do load what they need to prepare or to run a task that is run next. */
  readonly expect: (task: string, order: 'prepare' | 'run') => void;
  /** Ends the workers and the store; says how the store was. */
  readonly close: () => Promise<StoreHealth>;
};

/** What a command says about its workshop. */
export type WorkshopSettings = {
  /** The folder of the site. */
  readonly root: string;
  /** Whether results of earlier runs are used, and kept for later ones. */
  readonly cache: boolean;
  /** The most workers at once; null for as many as there are processors. */
  readonly jobs: number | null;
  readonly onTook: (task: string, input: Plain, milliseconds: number) => void;
};

/** Bytes that a store may hold beyond what its last run used. */
const storeLimit = 512 * 1024 * 1024;

/**
 * What one worker may use. Its memory is far above what a post of the largest size needs. The young generation is as large
 * as still makes parsing faster (see `npm run bench`).
 */
const limits = { milliseconds: secondsForOne * 1000, memory: 1024, young: 48 };

/** More workers than this wait for each other more than they work. */
const mostWorkers = 8;

const workerEntry = new URL('../host/workers/worker.js', import.meta.url);

/** Works in a workshop, and closes it whatever happens; tells what there is to tell of its store. */
export async function inWorkshop<T>(
  settings: WorkshopSettings,
  surroundings: Surroundings,
  work: (workshop: Workshop) => Promise<T>,
): Promise<Outcome<T>> {
  const workshop = await openWorkshop(settings, surroundings);
  try {
    const value = await work(workshop);
    return { value, diagnostics: storeProblems(await workshop.close()) };
  } catch (error) {
    await workshop.close();
    throw error;
  }
}

function storeProblems({ isDamaged, failure }: StoreHealth): readonly Diagnostic[] {
  const place = { file: '.hoego' };
  return [
    ...(isDamaged ? [diagnose('store/damaged', place, {})] : []),
    ...(failure === null ? [] : [diagnose('store/unwritable', place, { reason: failure })]),
  ];
}

/** Opens a workshop. From sources, in tests, tasks run in this thread and nothing is kept: there is no digest of the code. */
async function openWorkshop(settings: WorkshopSettings, surroundings: Surroundings): Promise<Workshop> {
  const engine = await engineDigest(surroundings.versions);
  return engine === null || !existsSync(workerEntry)
    ? uncompiledWorkshop(surroundings)
    : compiledWorkshop(settings, engine, surroundings);
}

async function uncompiledWorkshop({ signal }: Surroundings): Promise<Workshop> {
  const { createWork } = await import('../pipeline/work.ts');
  const { noKeptOutlines } = await import('../markdown/highlight/outlines.ts');
  return {
    pool: createInlinePool(interruptible(createWork(nothingNoted, noKeptOutlines).workOf, signal)),
    store: createMemoryStore(),
    engine: fingerprint('uncompiled'),
    folder: null,
    // This thread works, and is warm.
    warmUp: () => {},
    expect: () => {},
    close: async () => ({ isDamaged: false, failure: null }),
  };
}

function compiledWorkshop(
  { root, cache, jobs, onTook }: WorkshopSettings,
  engine: Digest,
  { self, signal }: Surroundings,
): Workshop {
  const folder = join(root, '.hoego');
  // Without the cache results still go to a store, which vanishes with the run: a large site is not held in memory.
  const storeFolder = cache ? join(folder, 'store') : join(folder, `without-cache-${self.pid}`);
  const store = openDiskStore({ folder: storeFolder, self, limit: storeLimit });
  const pool = createWorkerPool({
    entry: workerEntry,
    jobs: jobs ?? Math.min(mostWorkers, availableParallelism()),
    limits,
    notes: createNotes(store, engine),
    onTook,
    signal,
  });
  return {
    pool,
    store,
    engine,
    folder: cache ? folder : null,
    warmUp: pool.warmUp,
    expect: pool.expect,
    close: async () => {
      await pool.close();
      const health = store.close();
      if (!cache && existsSync(storeFolder)) rmSync(storeFolder, { recursive: true, force: true });
      return health;
    },
  };
}

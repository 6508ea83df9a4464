import { createInlinePool } from '../../src/engine/inline-pool.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { nothingNoted } from '../../src/engine/notes.ts';
import { createRunAll } from '../../src/engine/run-all.ts';
import type { Observer, Pool, RunAll, Store, Texts } from '../../src/engine/task.ts';
import { type Digest, digestOf } from '../../src/kernel/digest.ts';
import { noKeptOutlines } from '../../src/markdown/highlight/outlines.ts';
import { createWork } from '../../src/pipeline/work.ts';

/** The pool of one, with the work of the pipeline. */
export const inlinePool: Pool = createInlinePool(createWork(nothingNoted, noKeptOutlines).workOf);

export const silent: Observer = { onStage: () => {}, onTask: () => {}, onAnswer: () => {} };

/** Texts by their digests. */
export function textsOf(known: ReadonlyMap<Digest, string>): Texts {
  return { text: async (digest) => known.get(digest) ?? '' };
}

/** Runs tasks with what a test has; the rest is an empty memory and the pool of one. */
export function runAllOf(
  texts: Texts,
  { pool = inlinePool, store = createMemoryStore() }: { readonly pool?: Pool; readonly store?: Store } = {},
): RunAll {
  return createRunAll({ pool, store, texts, engine: digestOf('test'), observer: silent });
}

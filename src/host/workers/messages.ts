import type { MessagePort } from 'node:worker_threads';
import type { Note } from '../../engine/notes.ts';
import type { Excess } from '../../engine/task.ts';
import type { Made } from '../../kernel/blob.ts';
import type { Digest } from '../../kernel/digest.ts';
import type { Plain } from '../../kernel/plain.ts';

/** Some inputs of one task, with the texts that they name. */
export type Job = {
  readonly task: string;
  readonly inputs: readonly Plain[];
  readonly texts: readonly (readonly [Digest, string])[];
  readonly order: Order;
};

/** What is to be done with the inputs of a job. */
export type Order =
  /** Without inputs a worker only loads what it needs for this; so it does for running them. */
  | { readonly kind: 'prepare' }
  /** With what was prepared of each; null when nothing was. */
  | { readonly kind: 'run'; readonly prepared: readonly Plain[] | null }
  | { readonly kind: 'give-up'; readonly excess: Excess };

/** What came of a job, in the order of its inputs, and how long each took, in milliseconds. */
export type JobDone = { readonly took: readonly number[] } & (
  | { readonly kind: 'prepared'; readonly prepared: readonly Plain[] }
  | { readonly kind: 'made'; readonly made: readonly Made<Plain>[] }
);

/**
 * What a worker says over its port for notes: that it wants to know what was noted of a subject, or what it found out that
 * is worth keeping.
 */
export type WorkerNotes =
  | { readonly kind: 'ask'; readonly subject: string }
  | { readonly kind: 'found'; readonly notes: readonly Note[] };

/**
 * What it hears there: what was noted of a subject, or that it is to say what it found out, taking along what others
 * did, and leaving out what is too little: `growth` is a part of what is kept of the same subject.
 */
export type PoolNotes =
  | { readonly kind: 'recalled'; readonly subject: string; readonly content: Uint8Array | null }
  | { readonly kind: 'report'; readonly others: readonly Note[]; readonly growth: number };

/** What a worker is started with. */
export type WorkerSetup = {
  /**
   * Two numbers that the worker writes and the pool watches: which input of its job it is at (-1 for none), and how many
   * inputs it has begun in its life, so that two looks can tell whether it has moved.
   */
  readonly progress: Int32Array;
  /** Where the worker and the pool talk about notes, whatever job is on its way. */
  readonly notes: MessagePort;
};

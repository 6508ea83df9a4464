import type { Outcome } from '../kernel/diagnostic.ts';
import type { Digest } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';

/**
 * A pure function of one Plain value that is worth remembering. Laws: `run` reads nothing but its argument; equal
 * inputs give equal outcomes; no result depends on another task's.
 */
export type Task<In extends Plain, Out extends Plain> = {
  readonly name: string;
  readonly run: (input: In) => Promise<Outcome<Out>>;
};

/** What was computed before, by key. A value that is not there, or not whole, is undefined; never an error. */
export interface Store {
  get(key: Digest): Promise<Plain | undefined>;
  put(key: Digest, value: Plain): Promise<void>;
}

/** Runs a task on many inputs, wherever that is; outcomes come in the order of the inputs. */
export interface Pool {
  run<In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
  ): Promise<readonly Outcome<Out>[]>;
}

/** Runs a task on many inputs, remembering. */
export type RunAll = <In extends Plain, Out extends Plain>(
  task: Task<In, Out>,
  inputs: readonly In[],
) => Promise<readonly Outcome<Out>[]>;

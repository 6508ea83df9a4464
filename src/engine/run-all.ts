import type { Outcome } from '../kernel/diagnostic.ts';
import { type Digest, fingerprint } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Plain } from '../kernel/plain.ts';
import type { Pool, RunAll, Store, Task } from './task.ts';

/**
 * The only place that remembers results. Laws:
 * - the key is the fingerprint of engine, task and the entire input; nobody picks parts of it;
 * - a value comes with its diagnostics, and both are remembered, so a warm run reports what a cold one does;
 * - outcomes come in the order of the inputs, whatever was remembered.
 * @param engine the digest of the running code and all that it depends on
 */
export function createRunAll(pool: Pool, store: Store, engine: Digest): RunAll {
  return async <In extends Plain, Out extends Plain>(task: Task<In, Out>, inputs: readonly In[]) => {
    const keys = inputs.map((input) => fingerprint([engine, task.name, input]));
    const outcomes = new Map<Digest, Outcome<Out>>();
    const missing = new Map<Digest, In>();
    for (const [at, input] of inputs.entries()) {
      const key = keys[at] as Digest;
      const known = await store.get(key);
      // Only this function puts, and only what the task of this name made of this input: the type is the task's.
      if (known !== undefined) outcomes.set(key, known as Outcome<Out>);
      else missing.set(key, input);
    }
    const fresh = await pool.run(task, [...missing.values()]);
    invariant(fresh.length === missing.size, 'a pool answers every input');
    for (const [at, key] of [...missing.keys()].entries()) {
      const outcome = fresh[at] as Outcome<Out>;
      await store.put(key, outcome);
      outcomes.set(key, outcome);
    }
    return keys.map((key) => outcomes.get(key) as Outcome<Out>);
  };
}

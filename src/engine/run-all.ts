import type { Outcome } from '../kernel/diagnostic.ts';
import { type Digest, fingerprint } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Plain } from '../kernel/plain.ts';
import { weakly } from '../kernel/weakly.ts';
import { blobIn } from './blob-in.ts';
import type { Answer, Observer, Pool, RunAll, Store, Task, Texts } from './task.ts';

const decoder = new TextDecoder();

/** What tasks run with. */
export type RunSettings = {
  readonly pool: Pool;
  readonly store: Store;
  readonly texts: Texts;
  /** The digest of the running code and all that it depends on. */
  readonly engine: Digest;
  readonly observer: Observer;
};

/**
 * The only place that remembers results. Laws:
 * - the key is the fingerprint of engine, task and the entire input; nobody picks parts of it;
 * - a value comes with its diagnostics, and both are remembered, so a warm run reports what a cold one does;
 * - what is remembered counts only while all blobs that it names are there;
 * - outcomes come in the order of the inputs, whatever was remembered.
 */
export function createRunAll({ pool, store, texts, engine, observer }: RunSettings): RunAll {
  return async <In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
    onOutcome: (outcome: Outcome<Out>, at: number) => void = () => {},
  ) => {
    const keys = inputs.map((input) => keyOf(input, engine, task.name));
    const outcomes = new Map<Digest, Outcome<Out>>();
    const missing = new Map<Digest, { readonly input: In; readonly places: number[] }>();
    const found = (key: Digest, outcome: Outcome<Out>, places: readonly number[]) => {
      outcomes.set(key, outcome);
      for (const at of places) onOutcome(outcome, at);
    };
    for (const [at, input] of inputs.entries()) {
      const key = keys[at] as Digest;
      const known = store.get(key);
      const isWhole = known?.blobs.every((digest) => store.hasBlob(digest)) === true;
      // Only this function puts, and only what the task of this name made of this input: the type is the task's.
      if (isWhole) found(key, known.outcome as Outcome<Out>, [at]);
      else if (missing.has(key)) missing.get(key)?.places.push(at);
      else missing.set(key, { input, places: [at] });
    }
    observer.onTask(task.name, inputs.length, inputs.length - missing.size);
    const missed = [...missing];
    const asked = missed.map(([, { input }]) => input);
    const needed = task.from === 'store' ? textsIn(store) : texts;
    await pool.run(task, asked, needed, ({ at, made, isTrue }: Answer<Out>) => {
      const [key, { places }] = missed[at] as (typeof missed)[number];
      const outcome = { value: made.value, diagnostics: made.diagnostics };
      for (const blob of made.blobs) store.putBlob(blob);
      if (isTrue) store.put(key, { outcome, blobs: made.blobs.map(({ digest }) => digest) });
      found(key, outcome, places);
      observer.onAnswer(task.name);
    });
    invariant(
      missed.every(([key]) => outcomes.has(key)),
      'a pool answers every input',
    );
    return keys.map((key) => outcomes.get(key) as Outcome<Out>);
  };
}

/** The blobs of a store as texts. */
function textsIn(store: Store): Texts {
  return { text: async (digest) => decoder.decode(blobIn(store, digest)) };
}

function keyOf(input: Plain, engine: Digest, task: string): Digest {
  return typeof input === 'object' && input !== null
    ? keyOfObject(input, engine, task)
    : fingerprint([engine, task, input]);
}

const keyOfObject = weakly((input: object & Plain, engine: Digest, task: string) =>
  fingerprint([engine, task, input]),
);

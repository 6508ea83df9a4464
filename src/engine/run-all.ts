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

/** Outcomes that are read before those who run what is missing are listened to again. */
const slice = 256;

/** The places of inputs, by the keys of these inputs. */
type Places = ReadonlyMap<Digest, readonly number[]>;

/**
 * The only place that remembers results. Laws:
 * - the key is the fingerprint of engine, task and the entire input; nobody picks parts of it;
 * - a value comes with its diagnostics, and both are remembered, so a warm run reports what a cold one does;
 * - what is remembered counts only while all blobs that it names are there;
 * - outcomes come in the order of the inputs, whatever was remembered.
 * What is missing is begun before what is remembered is read: after an edit of one post among thousands, both take as long.
 */
export function createRunAll({ pool, store, texts, engine, observer }: RunSettings): RunAll {
  return async <In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
    onOutcome: (outcome: Outcome<Out>, at: number) => void = () => {},
  ) => {
    const keys = inputs.map((input) => keyOf(input, engine, task.name));
    const outcomes = new Map<Digest, Outcome<Out>>();
    const found = (key: Digest, outcome: Outcome<Out>, places: readonly number[]) => {
      outcomes.set(key, outcome);
      for (const at of places) onOutcome(outcome, at);
    };

    async function run(missing: Places): Promise<void> {
      const missed = [...missing];
      const asked = missed.map(([, [at]]) => inputs[at as number] as In);
      const needed = task.from === 'store' ? textsIn(store) : texts;
      await pool.run(task, asked, needed, ({ at, made, isTrue }: Answer<Out>) => {
        const [key, places] = missed[at] as (typeof missed)[number];
        const outcome = { value: made.value, diagnostics: made.diagnostics };
        for (const blob of made.blobs) store.putBlob(blob);
        if (isTrue) store.put(key, { outcome, blobs: made.blobs.map(({ digest }) => digest) });
        found(key, outcome, places);
        observer.onAnswer(task.name);
      });
    }

    /**
     * @param isOver whether the run that goes on meanwhile has failed: then there is nobody to read for
     * @returns what is not whole after all
     */
    async function read(known: Places, isRunning: boolean, isOver: () => boolean): Promise<Places> {
      const lost = new Map<Digest, readonly number[]>();
      let at = 0;
      for (const [key, places] of known) {
        if (isRunning && at % slice === 0) await pool.listen();
        if (isOver()) break;
        at += 1;
        const remembered = store.get(key);
        const isWhole = remembered?.blobs.every((digest) => store.hasBlob(digest)) === true;
        // Only this function puts, and only what the task of this name made of this input: the type is the task's.
        if (isWhole) found(key, remembered.outcome as Outcome<Out>, places);
        else lost.set(key, places);
      }
      return lost;
    }

    const [known, missing] = parted(keys, (key) => store.has(key));
    observer.onTask(task.name, inputs.length, missing.size);
    let hasFailed = false;
    const running = run(missing).catch((error) => {
      hasFailed = true;
      throw error;
    });
    const [, lost] = await Promise.all([running, read(known, missing.size > 0, () => hasFailed)]);
    if (lost.size > 0) {
      observer.onTask(task.name, 0, lost.size);
      await run(lost);
    }
    invariant(
      keys.every((key) => outcomes.has(key)),
      'a pool answers every input',
    );
    return keys.map((key) => outcomes.get(key) as Outcome<Out>);
  };
}

/** The places of all keys, each key once: of those that are known, and of the others. */
function parted(keys: readonly Digest[], isKnown: (key: Digest) => boolean): readonly [Places, Places] {
  const known = new Map<Digest, number[]>();
  const missing = new Map<Digest, number[]>();
  for (const [at, key] of keys.entries()) {
    const places = known.get(key) ?? missing.get(key);
    if (places === undefined) (isKnown(key) ? known : missing).set(key, [at]);
    else places.push(at);
  }
  return [known, missing];
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

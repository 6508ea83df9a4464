import type { Store } from '../engine/task.ts';
import { type Digest, fingerprint } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';

/** Remembers what was made of something, under all that decides about it. */
export type Memo = <T extends Plain>(key: Plain, make: () => Promise<T>) => Promise<T>;

/** @param scope says what is made, and holds all that decides about it besides the keys */
export function createMemo(store: Store, engine: Digest, scope: Plain): Memo {
  return async <T extends Plain>(key: Plain, make: () => Promise<T>) => {
    const digest = fingerprint([engine, 'inspect', scope, key]);
    const known = store.get(digest);
    // Only this function puts under such a key, and the scope says what is made.
    if (known !== undefined) return known.outcome as T;
    const made = await make();
    store.put(digest, { outcome: made, blobs: [] });
    return made;
  };
}

import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** What may have changed. */
export type Look = {
  /**
   * Real paths at or under which something may have changed, for a quick look; what is there no more is among them.
   * Null when nobody knows: look at everything.
   */
  readonly hints: readonly string[] | null;
};

/**
 * What is due, however much happened since it was taken last: a quick look at what may have changed, and after that, where
 * it is due as well, one at everything. An edit does not wait for thousands of files to be looked at.
 */
export interface PendingLook {
  /** Something happened at this path; null for anywhere. */
  add(path: string | null): void;
  /** Waits until a look is due, and takes it. Rejects when the signal is aborted, and when there will be none. */
  take(signal: AbortSignal): Promise<Look>;
  /** Ends every wait. */
  end(): void;
}

/**
 * Milliseconds from the first event to the look. Programs that write in place empty the file first: between that and
 * the text lies half a millisecond, and a look at once would read one save of ten as an empty post.
 */
const breath = 4;

/** Nothing is due in the beginning. */
export function createPendingLook(): PendingLook {
  const bell = new EventEmitter();
  const paths = new Set<string>();
  let isAnywhere = false;
  let isOver = false;

  function add(path: string | null): void {
    if (path === null) isAnywhere = true;
    else paths.add(path);
    bell.emit('due');
  }

  async function take(signal: AbortSignal): Promise<Look> {
    signal.throwIfAborted();
    if (isOver) throw new Error('this watch is closed');
    if (paths.size === 0 && !isAnywhere) await once(bell, 'due', { signal });
    await setTimeout(breath, undefined, { signal });
    if (paths.size === 0) {
      isAnywhere = false;
      return { hints: null };
    }
    const hints = [...paths];
    paths.clear();
    return { hints };
  }

  function end(): void {
    isOver = true;
    if (bell.listenerCount('error') > 0) bell.emit('error', new Error('this watch is closed'));
  }

  return { add, take, end };
}

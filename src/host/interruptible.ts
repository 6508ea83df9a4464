import { setImmediate } from 'node:timers/promises';
import type { Pool } from '../engine/task.ts';

/**
 * A pool that stops between two tasks when it is told to. Before each task it lets the process look at its signals:
 * tasks run one after the other without a pause, and an interruption would otherwise be noticed when all is done.
 * @throws the reason of the signal
 */
export function interruptible(pool: Pool, signal: AbortSignal): Pool {
  return {
    run: ({ name, run }, inputs) => {
      const runUnlessAborted: typeof run = async (input) => {
        await setImmediate();
        signal.throwIfAborted();
        return run(input);
      };
      return pool.run({ name, run: runUnlessAborted }, inputs);
    },
  };
}

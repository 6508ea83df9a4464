import { setImmediate } from 'node:timers/promises';
import type { WorkOf } from '../../engine/task.ts';

/**
 * Work that stops between two inputs when it is told to. Before each it lets the process look at its signals: inputs are
 * done one after the other without a pause, and an interruption would otherwise be noticed when all is done.
 * @throws the reason of the signal
 */
export function interruptible(workOf: WorkOf, signal: AbortSignal): WorkOf {
  return (task) => {
    const work = workOf(task);
    return {
      run: async (input, textOf, prepared) => {
        await setImmediate();
        signal.throwIfAborted();
        return work.run(input, textOf, prepared);
      },
      giveUp: (...input) => work.giveUp(...input),
    };
  };
}

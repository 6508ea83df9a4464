import { setImmediate } from 'node:timers/promises';

/** Milliseconds that requests may have to wait for their turn. */
const patience = 10;

/** Lets the process look at its requests and signals, if it has not done so for a while. */
export function createGiveWay(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < patience) return;
    await setImmediate();
    last = performance.now();
  };
}

/** Tells how much processor time one of several busy threads had since it was asked last, in milliseconds. */
export type ThreadTime = () => number;

/**
 * The time of one thread cannot be asked for, so each busy one is taken to have had its share of the time of the whole
 * process, and never more than the clock says. On a busy machine it is a small part of that.
 * @param busy how many threads are busy now
 */
export function startThreadTime(busy: () => number): ThreadTime {
  let used = process.cpuUsage();
  let at = performance.now();
  return () => {
    const now = performance.now();
    const usedNow = process.cpuUsage();
    const had = usedNow.user + usedNow.system - used.user - used.system;
    const time = Math.min(now - at, had / 1000 / Math.max(1, busy()));
    used = usedNow;
    at = now;
    return time;
  };
}

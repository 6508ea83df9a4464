import { processTree, readProcess } from './read-process.mjs';

const sampleEvery = 10;
/** Finding new processes reads all of /proc, which takes a millisecond or two. */
const searchEvery = 100;

/**
 * Watches a process and all that come from it, until it is told to stop.
 * @param {number} root
 */
export function watchProcesses(root) {
  /** @type {Map<number, import('./read-process.mjs').ProcessFacts>} as each was seen last */
  const seen = new Map();
  let tree = [root];
  let peak = 0;

  const sample = () => {
    const facts = tree.map((pid) => [pid, readProcess(pid)]).filter(([, found]) => found !== null);
    for (const [pid, found] of facts) seen.set(pid, found);
    peak = Math.max(peak, sum(facts.map(([, found]) => found.resident)));
  };
  // A process whose parent is over belongs to the tree as before.
  const search = () => {
    tree = [...new Set([...tree, ...processTree(root)])];
  };
  sample();
  const timers = [setInterval(sample, sampleEvery), setInterval(search, searchEvery)];

  return {
    /**
     * @returns {{ cpu: number, peak: number } | null} seconds of all processes as far as they were seen, and the most
     * bytes that were resident at one time; null where there is no /proc
     */
    stop() {
      for (const timer of timers) clearInterval(timer);
      const all = [...seen.values()];
      if (all.length === 0) return null;
      // Of a single process the kernel knows the exact peak, also between two samples.
      return {
        cpu: sum(all.map(({ cpu }) => cpu)),
        peak: Math.max(peak, ...all.map((found) => found.peak)),
      };
    },
  };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

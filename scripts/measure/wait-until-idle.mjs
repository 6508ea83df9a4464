import { setTimeout as sleep } from 'node:timers/promises';
import { processTree, readProcess } from './read-process.mjs';

const window = 500;
/** Seconds of cpu in one window that count as doing nothing. */
const idle = 0.03;

/**
 * Waits until a process and its children have done next to nothing for a second. Where there is no /proc to see it,
 * waits a few seconds.
 * @param {number} pid
 */
export async function waitUntilIdle(pid) {
  if (readProcess(pid) === null) return sleep(5000);
  for (let quiet = 0; quiet < 2; ) {
    const before = cpuOfTree(pid);
    await sleep(window);
    quiet = cpuOfTree(pid) - before <= idle ? quiet + 1 : 0;
  }
}

function cpuOfTree(pid) {
  const facts = processTree(pid).map(readProcess);
  return facts.reduce((total, found) => total + (found === null ? 0 : found.cpu + found.reaped), 0);
}

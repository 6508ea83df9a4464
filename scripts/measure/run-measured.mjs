import { spawn } from 'node:child_process';
import { endWithUs } from './end-with-us.mjs';
import { readProcess } from './read-process.mjs';
import { watchProcesses } from './watch-processes.mjs';

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} cwd
 */
/**
 * @typedef {object} Run
 * @property {number} wall seconds from its start to its end
 * @property {number | null} cpu seconds of user and system, of all its processes; null where there is no /proc
 * @property {number | null} peak bytes of memory resident at one time, of all its processes
 * @property {string} stdout
 */

/**
 * Runs a program to its end and measures what it takes. One at a time: what two take together is not told apart.
 * @param {Command} command
 * @returns {Promise<Run>}
 * @throws when it cannot be started or fails, with what it said
 */
export async function runMeasured({ program, args, cwd }) {
  const before = readProcess('self')?.reaped ?? null;
  const begin = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  endWithUs(child);
  const watch = watchProcesses(child.pid ?? -1);
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
  const { end, code, error } = await ending(child);
  const watched = watch.stop();
  if (code !== 0)
    throw new Error(
      `${[program, ...args].join(' ')} → ${error?.message ?? code}\n${await stderr}${await stdout}`,
    );
  return {
    wall: (end - begin) / 1000,
    cpu: watched === null ? null : cpuOf(watched.cpu, before),
    peak: watched?.peak ?? null,
    stdout: await stdout,
  };
}

/**
 * What was waited for is exact, but lacks a process that outlived its parent; what was seen has that too, but lacks the
 * last moments of each. So the larger is nearer to the truth.
 */
function cpuOf(seen, before) {
  const reaped = (readProcess('self')?.reaped ?? 0) - (before ?? 0);
  return Math.max(seen, reaped);
}

function ending(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ end: performance.now(), code: null, error }));
    child.once('exit', (code) => resolve({ end: performance.now(), code, error: null }));
  });
}

async function textOf(stream) {
  let text = '';
  stream.setEncoding('utf8');
  for await (const part of stream) text += part;
  return text;
}

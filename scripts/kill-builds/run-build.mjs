import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { root } from '../setup/root.mjs';

/**
 * Runs a command of hoego in a site's folder, to its end.
 * @param {string} folder
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function runHoego(folder, args) {
  return ended(start(folder, args));
}

/**
 * Starts a build and kills it.
 * @param {string} folder
 * @param {{ after: 'start' | 'staging' | 'journal', milliseconds: number }} moment when: so long after which event
 * @returns {Promise<boolean>} whether it was killed, and had not ended before
 */
export async function killBuild(folder, { after, milliseconds }) {
  const child = start(folder, ['build']);
  const end = ended(child);
  if (after !== 'start') await Promise.race([staging(folder), end]);
  if (after === 'journal') await journal(folder, child);
  await Promise.race([sleep(milliseconds), end]);
  child.kill('SIGKILL');
  await end;
  return child.signalCode === 'SIGKILL';
}

/**
 * How long the parts of a build take, in milliseconds: all of it, and from when the first file is staged, and from when
 * the journal is written.
 * @param {string} folder
 * @returns {Promise<{ start: number, staging: number, journal: number }>}
 */
export async function timeBuild(folder) {
  const begin = performance.now();
  const child = start(folder, ['build']);
  const end = ended(child);
  await staging(folder);
  const staged = performance.now();
  await journal(folder, child);
  const written = performance.now();
  await end;
  const now = performance.now();
  return { start: now - begin, staging: now - staged, journal: now - written };
}

function start(folder, args) {
  return spawn(process.execPath, [join(root, 'bin/hoego.mjs'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child) {
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const stagingName = '.hoego-staging-dist';

/** Until a publication has begun in a folder. */
function staging(folder) {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name !== stagingName || !existsSync(join(folder, stagingName))) return;
      watcher.close();
      resolve();
    });
    watcher.unref();
  });
}

/** Until its journal is written, or it has ended without. That is soon, so it is looked for all the time. */
async function journal(folder, child) {
  const file = join(folder, stagingName, 'journal.json');
  while (!existsSync(file) && child.exitCode === null) await setImmediate();
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * Runs a command of hoego in a site's folder, to its end.
 * @param {string} folder
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string, milliseconds: number }>}
 */
export function runHoego(folder, args) {
  return ended(start(folder, args));
}

/**
 * Starts a build and kills it.
 * @param {string} folder
 * @param {{ after: 'start' | 'publishing', milliseconds: number }} moment when: so long after which event
 * @returns {Promise<boolean>} whether it was killed, and had not ended before
 */
export async function killBuild(folder, { after, milliseconds }) {
  const child = start(folder, ['build']);
  const end = ended(child);
  if (after === 'publishing') await Promise.race([publishing(folder), end]);
  await Promise.race([sleep(milliseconds), end]);
  const isKilled = child.kill('SIGKILL');
  await end;
  return isKilled && child.signalCode === 'SIGKILL';
}

/**
 * How long a build takes, and how much of that is from when it stages the first file.
 * @param {string} folder
 */
export async function timeBuild(folder) {
  const end = runHoego(folder, ['build']);
  const begin = publishing(folder).then(() => performance.now());
  const { milliseconds } = await end;
  return { milliseconds, publishing: Math.max(1, performance.now() - (await begin)) };
}

function start(folder, args) {
  return spawn(process.execPath, [join(root, 'bin/hoego.mjs'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child) {
  const begin = performance.now();
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr, milliseconds: performance.now() - begin }));
  });
}

/** Until a publication has begun in a folder. */
function publishing(folder) {
  const staging = '.hoego-staging-dist';
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name !== staging || !existsSync(join(folder, staging))) return;
      watcher.close();
      resolve();
    });
    watcher.unref();
  });
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

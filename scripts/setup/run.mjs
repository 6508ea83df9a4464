import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the folder of the package, with this terminal as its own, and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number} its exit code; 130 for one that was interrupted, 1 for one that could not be started
 */
export function run(program, args, options = {}) {
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) console.error(`${program}: ${error.message}`);
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}

/**
 * Runs a JavaScript program of an installed package, without the shell that its link in node_modules/.bin needs on
 * Windows.
 * @param {string} file path of the program under node_modules
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runPackage(file, args, options = {}) {
  return run(process.execPath, [`node_modules/${file}`, ...args], options);
}

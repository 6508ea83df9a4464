import { compile } from './compile.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

/**
 * Runs a command of hoego in this repository, with the arguments that the script was given; installs and compiles
 * what is missing first.
 * @param {string} command
 */
export function runHoego(command) {
  const isReady = install() && compile();
  process.exitCode = isReady
    ? run(process.execPath, ['bin/hoego.mjs', command, ...process.argv.slice(2)])
    : 1;
}

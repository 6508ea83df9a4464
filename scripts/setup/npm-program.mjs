import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * How npm is started. Under `npm run` it is the npm that runs us; on Windows the one beside Node, because its own
 * command there is a batch file, which only a shell can start.
 * @param {string | undefined} parent what npm says of itself to the programs it runs (npm_execpath)
 * @param {string} node the running Node
 * @param {string} platform
 * @param {(path: string) => boolean} exists
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmProgram(parent, node, platform, exists = existsSync) {
  if (parent !== undefined && basename(parent) === 'npm-cli.js' && exists(parent)) {
    return { program: node, args: [parent], shell: false };
  }
  if (platform !== 'win32') return { program: 'npm', args: [], shell: false };
  const beside = join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (exists(beside)) return { program: node, args: [beside], shell: false };
  return { program: 'npm.cmd', args: [], shell: true };
}

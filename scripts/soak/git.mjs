import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** As if there were no settings of the user, whose hooks and signatures are no part of this. */
const settings = [
  'user.name=soak',
  'user.email=soak@example.com',
  'commit.gpgsign=false',
  'core.hooksPath=',
  'gc.auto=0',
];

/**
 * Runs git in a folder.
 * @param {string} folder
 * @param {...string} args
 */
export async function git(folder, ...args) {
  await promisify(execFile)('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
  });
}

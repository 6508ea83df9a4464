import { createHash } from 'node:crypto';
import { digestFiles, filesBelow } from './digest-files.mjs';

/**
 * What the engine is: one digest over the compiled code and the versions of all packages it runs with. It is part of
 * the key of everything that is remembered between builds, and holds no path, time or fact of the machine.
 * @param {string} folder the compiled code
 * @param {string} lockfile text of package-lock.json
 * @returns {{ digest: string }}
 */
export function engineOf(folder, lockfile) {
  const code = digestFiles(folder, filesBelow(folder));
  const packages = Object.entries(JSON.parse(lockfile).packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version }]) => `${path}@${version}`);
  const digest = createHash('sha256').update([code, ...packages.sort()].join('\n'));
  return { digest: `d1_${digest.digest('base64url').slice(0, 22)}` };
}

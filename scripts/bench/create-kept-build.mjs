import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps what a site has built beside it, to be brought back as the cache of a CI service brings it back: new files with
 * the old content and times.
 * @param {import('./create-sites.mjs').BenchSite} site
 */
export function createKeptBuild({ generator, folder }) {
  const names = [generator.output, ...generator.caches];
  const kept = (name) => join(folder, 'kept', name);
  const place = (name) => join(folder, name);
  for (const name of names) copy(place(name), kept(name));
  return {
    restore() {
      for (const name of names) copy(kept(name), place(name));
    },
    dropOutput: () => rmSync(place(generator.output), { recursive: true, force: true }),
  };
}

/** By the system's own program: Node's copy keeps times only to the millisecond. */
function copy(from, to) {
  rmSync(to, { recursive: true, force: true });
  if (!existsSync(from)) return;
  execFileSync('mkdir', ['-p', join(to, '..')]);
  execFileSync('cp', ['-Rp', from, to]);
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../measure/run-measured.mjs';

/** @typedef {import('./create-sites.mjs').BenchSite} BenchSite */

/**
 * Builds a site as it is.
 * @param {BenchSite} site
 */
export function buildSite({ generator, folder }) {
  return runMeasured(generator.build(folder));
}

/**
 * Builds a site of which nothing was built before.
 * @param {BenchSite} site
 */
export function buildCold(site) {
  clear(site);
  return buildSite(site);
}

/**
 * Removes all that building a site has made.
 * @param {BenchSite} site
 */
export function clear({ generator, folder }) {
  for (const name of [generator.output, ...generator.caches])
    rmSync(join(folder, name), { recursive: true, force: true });
}

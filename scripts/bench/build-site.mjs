import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
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
 * Puts all away that building a site has made. Nothing is deleted before a build is measured: ext4 passes over the inodes that
 * were freed in the last seconds, one after the other, so that each new file costs more the more were deleted.
 * @param {BenchSite} site in a folder that goes when the bench ends, and what is put away with it
 */
export function clear({ generator, folder }) {
  const aside = mkdtempSync(`${folder}-before-`);
  for (const name of [generator.output, ...generator.caches]) {
    const made = join(folder, name);
    if (existsSync(made)) renameSync(made, join(aside, basename(made)));
  }
}

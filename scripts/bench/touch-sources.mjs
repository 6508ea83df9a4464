import { utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives all posts and the configuration of a site the time of now, as a checkout does.
 * @param {import('./create-sites.mjs').BenchSite} site
 */
export function touchSources({ generator, folder, posts }) {
  const now = new Date();
  for (const post of posts) utimesSync(join(folder, generator.posts, post), now, now);
  utimesSync(join(folder, generator.settings), now, now);
}

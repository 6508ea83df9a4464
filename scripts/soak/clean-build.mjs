import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../bench/build-site.mjs';

/**
 * Builds the posts of a site as they are now in a folder of their own, without anything that was built before.
 * @param {import('../bench/create-sites.mjs').BenchSite} site
 * @returns {Promise<string>} the folder of the output
 */
export async function cleanBuild({ generator, folder, posts }) {
  const other = mkdtempSync(`${folder}-clean-`);
  cpSync(join(folder, generator.posts), join(other, generator.posts), { recursive: true });
  generator.prepare(other);
  await buildSite({ generator, folder: other, posts });
  return join(other, generator.output);
}

import { getPage } from '../measure/get-page.mjs';
import { createBranches } from './create-branches.mjs';
import { git } from './git.mjs';
import { servedPage } from './served-page.mjs';
import { watchAnswers } from './watch-answers.mjs';

/**
 * What a checkout of all posts does to a server.
 * @typedef {object} Checkout
 * @property {number} files that it changed
 * @property {number} git seconds that git took
 * @property {number} converged seconds from its beginning until every page was served with its new text
 * @property {number | null} builds how many the server showed meanwhile
 * @property {import('./watch-answers.mjs').Answers} answers to somebody who went on reading
 */

const sentence = 'soak-checkout.';

/**
 * Checks another branch out in which every post is another, while the site is served.
 * @param {import('../bench/create-sites.mjs').BenchSite} site
 * @param {() => Promise<Awaited<ReturnType<typeof import('../bench/open-site.mjs').openSite>>>} launch
 * @returns {Promise<{ checkout: Checkout, open: Awaited<ReturnType<typeof launch>> }>} the server is still open
 */
export async function checkout(site, launch) {
  await createBranches(site, sentence);
  const open = await launch();
  const [first] = site.posts;
  const page = site.generator.pageOf(first);
  const before = await buildsShown(open.port, page);
  const reader = watchAnswers(open.port, page);
  const begin = performance.now();
  const since = () => (performance.now() - begin) / 1000;
  await git(site.folder, 'checkout', '--quiet', 'other');
  const gitSeconds = since();
  for (const post of site.posts) await open.served(post, sentence);
  const converged = since();
  const answers = await reader.stop();
  const after = await buildsShown(open.port, page);
  const builds = before === null || after === null ? null : after - before;
  return { checkout: { files: site.posts.length, git: gitSeconds, converged, builds, answers }, open };
}

async function buildsShown(port, address) {
  const page = await getPage(port, address);
  return page === null ? null : servedPage(page.body.toString('utf8')).builds;
}

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.mjs';

/**
 * Makes a site a git repository with two branches, `main` with the posts as they are, which is checked out, and
 * `other`, in which every post ends with one more sentence.
 * @param {import('../bench/create-sites.mjs').BenchSite} site
 * @param {string} sentence
 */
export async function createBranches({ generator, folder, posts }, sentence) {
  await git(folder, 'init', '--quiet', '--initial-branch', 'main');
  await git(folder, 'add', generator.posts);
  await git(folder, 'commit', '--quiet', '--message', 'main');
  await git(folder, 'checkout', '--quiet', '-b', 'other');
  for (const post of posts) appendFileSync(join(folder, generator.posts, post), `\n${sentence}\n`);
  await git(folder, 'commit', '--quiet', '--all', '--message', 'other');
  await git(folder, 'checkout', '--quiet', 'main');
}

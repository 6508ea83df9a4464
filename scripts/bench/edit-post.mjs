import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds a sentence to the end of a post.
 * @param {import('./create-sites.mjs').BenchSite} site
 * @param {string} post
 * @param {string} sentence
 */
export function addSentence(site, post, sentence) {
  edit(site, post, (text) => `${text}\n${sentence}\n`);
}

/**
 * Changes the title of a post.
 * @param {import('./create-sites.mjs').BenchSite} site
 * @param {string} post
 * @param {string} addition
 */
export function changeTitle(site, post, addition) {
  edit(site, post, (text) => text.replace(/^title: "(.*)"$/m, `title: "$1 ${addition}"`));
}

function edit({ generator, folder }, post, change) {
  const path = join(folder, generator.posts, post);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

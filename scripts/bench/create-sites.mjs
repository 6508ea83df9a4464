import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../corpus/write-corpus.mjs';

/**
 * One generator's site over a corpus.
 * @typedef {object} BenchSite
 * @property {import('./generators/generator.mjs').Generator} generator
 * @property {string} folder
 * @property {readonly string[]} posts paths below the folder of the posts
 */

/**
 * Sites to measure with, in a temporary folder that goes when the process ends.
 * @param {readonly import('./generators/generator.mjs').Generator[]} generators
 * @param {boolean} isPlain whether the posts have only what every generator reads: what else incidents have, hoego would have
 * to warn of thousands of times where they are to be no incident reports
 * @returns {(posts: number) => readonly BenchSite[]} the sites of so many posts, one for each generator and each with
 * its own copy of the posts; the same ones, as they have become, whenever they are asked for
 */
export function createSites(generators, isPlain) {
  const work = mkdtempSync(join(tmpdir(), 'hoego-bench-'));
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const made = new Map();
  return (posts) => {
    if (!made.has(posts))
      made.set(
        posts,
        generators.map((generator) =>
          makeSite(generator, join(work, `${generator.name}-${posts}`), { posts, seed: 1, isPlain }),
        ),
      );
    return made.get(posts);
  };
}

function makeSite(generator, folder, corpus) {
  mkdirSync(folder);
  generator.prepare(folder);
  return { generator, folder, posts: writeCorpus(join(folder, generator.posts), corpus) };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusPost } from './corpus-post.mjs';

/**
 * Writes a corpus below a folder, which is made.
 * @param {string} folder
 * @param {{ posts: number, seed: number, isPlain?: boolean }} corpus see `corpusPost`
 * @returns {string[]} the paths of its posts, relative to the folder, in the order of their dates
 */
export function writeCorpus(folder, corpus) {
  return Array.from({ length: corpus.posts }, (_, index) => {
    const { path, text } = corpusPost(index, corpus);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return path;
  });
}

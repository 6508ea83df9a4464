import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../measure/free-port.mjs';
import { startServer } from '../measure/start-server.mjs';
import { waitUntilServed } from '../measure/wait-until-served.mjs';
import { addSentence } from './edit-post.mjs';

const launchPatience = 600_000;
const savePatience = 120_000;

/**
 * Serves a site with its generator's server for writing, and waits for a page of it.
 * @param {import('./create-sites.mjs').BenchSite} site
 */
export async function openSite(site) {
  const { generator, folder, posts } = site;
  const port = await freePort();
  const begin = performance.now();
  const server = startServer(generator.serve(folder, port));
  const served = (post, text, patience) =>
    waitUntilServed(server, port, generator.pageOf(post), text, patience);
  const [first] = posts;
  try {
    await served(first, titleOf(site, first), launchPatience);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    name: generator.name,
    pid: server.pid,
    port,
    signal: server.signal,
    /**
     * Waits until the page of a post is served with a text.
     * @param {string} post
     * @param {string} text
     * @returns {Promise<number>} milliseconds that it took
     */
    served: (post, text) => served(post, text, savePatience),
    /** From launch to the first page. */
    seconds: (performance.now() - begin) / 1000,
    /**
     * Adds a sentence to a post, another one in each round.
     * @param {number} round
     * @returns {Promise<number>} milliseconds until its page is served with it
     */
    async save(round) {
      const post = posts[(round * 47 + 3) % posts.length];
      const sentence = `bench-edit-${round}.`;
      addSentence(site, post, sentence);
      return served(post, sentence, savePatience);
    },
    close: () => server.stop(),
  };
}

function titleOf({ generator, folder }, post) {
  const text = readFileSync(join(folder, generator.posts, post), 'utf8');
  return /^title: "(.*)"$/m.exec(text)?.[1] ?? '';
}

import { setTimeout as sleep } from 'node:timers/promises';
import { getPage } from './get-page.mjs';

const pause = 1;

/**
 * Asks for a page again and again until it holds a text.
 * @param {import('./start-server.mjs').Server} server
 * @param {number} port
 * @param {string} path
 * @param {string} text
 * @param {number} patience milliseconds
 * @returns {Promise<number>} milliseconds that it took
 * @throws when the server ends or the time is up, with what the server said last
 */
export async function waitUntilServed(server, port, path, text, patience) {
  const begin = performance.now();
  const wanted = Buffer.from(text);
  while (performance.now() - begin < patience) {
    const page = await getPage(port, path);
    if (page?.status === 200 && page.body.includes(wanted)) return performance.now() - begin;
    const end = server.end();
    if (end !== null) throw new Error(`${end.reason}\n${server.output().slice(-2000)}`);
    await sleep(pause);
  }
  throw new Error(`${path}: ${patience / 1000} s\n${server.output().slice(-2000)}`);
}

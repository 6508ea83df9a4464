import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { startServer } from '../measure/start-server.mjs';
import { waitUntilServed } from '../measure/wait-until-served.mjs';
import { browserPaths } from '../setup/browser-paths.mjs';
import { root } from '../setup/root.mjs';
import { queries, rounds, shown } from './search-queries.mjs';

/** Where the page finds the search client with a handle for the bench. */
const clientPath = '/search/bench-client.js';

/** Milliseconds until the server serves. */
const patience = 60_000;

/**
 * How long queries take in Chromium on the page of search: with the client of the page and what loads its files, after a first
 * pass that has loaded them all.
 * @param {import('../measure/run-measured.mjs').Command} preview serves the built site
 * @param {number} port of the loopback interface, on which it does
 * @returns {Promise<readonly number[] | null>} milliseconds of each query; null where there is no browser
 */
export async function timeInBrowser(preview, port) {
  const executablePath = browserPaths(process.platform, process.env).find((path) => existsSync(path));
  if (executablePath === undefined) return null;
  const server = startServer(preview);
  try {
    await waitUntilServed(server, port, '/search/', 'data-search-page', patience);
    return await timeOnPage(executablePath, `http://127.0.0.1:${port}/search/`);
  } finally {
    await server.stop();
  }
}

async function timeOnPage(executablePath, url) {
  const client = await bundledClient();
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.route(`**${clientPath}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: client }),
    );
    await page.goto(url);
    return await page.evaluate(timeQueries, { clientPath, queries, rounds, shown });
  } finally {
    await browser.close();
  }
}

/** The bundles of the site give no handle to their client. */
async function bundledClient() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './search/client.ts'; export * from './browser/search/index-files.ts';`,
      resolveDir: join(root, 'src'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
  });
  return outputFiles[0].text;
}

/** Runs in the page. */
async function timeQueries({ clientPath, queries, rounds, shown }) {
  const { createSearchClient, createIndexFiles } = await import(clientPath);
  const client = createSearchClient(createIndexFiles(new URL(location.href)).load);
  const ask = async (query) => {
    const answer = await client.search(query);
    await Promise.all(answer.hits.slice(0, shown).map((hit) => client.show(answer, hit)));
  };
  for (const query of queries) await ask(query);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const begin = performance.now();
      await ask(query);
      times.push(performance.now() - begin);
    }
  }
  return times;
}

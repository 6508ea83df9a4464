import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../measure/free-port.mjs';
import { percentile } from '../../measure/percentile.mjs';
import { bundleSearch } from '../../setup/bundle-search.mjs';
import { root } from '../../setup/root.mjs';
import { buildCold, buildSite } from '../build-site.mjs';
import { addSentence } from '../edit-post.mjs';
import { timeRow, valueRow } from '../row.mjs';
import { pastedLines, queries, rounds, shown } from '../search-queries.mjs';
import { timeInBrowser } from '../time-in-browser.mjs';

const mebibyte = 1024 * 1024;

/**
 * The search of the built site: what a build with it costs above one without, what queries load from a host that compresses, and how
 * long they take once that is loaded, here and in Chromium. Hugo has no search.
 * @type {import('./part.mjs').Part}
 */
export async function search({ sitesOf, words, tell }, posts) {
  const [ours] = sitesOf(posts);
  const { generator, folder } = ours;
  generator.configure(folder, { search: false });
  const without = await buildCold(ours);
  generator.configure(folder, { search: {} });
  const indexed = await buildCold(ours);
  tell(`search ${posts} · cpu ${without.cpu?.toFixed(1)} s → ${indexed.cpu?.toFixed(1)} s`);
  addSentence(ours, ours.posts[11], '색인을 다시 만들게 하는 문장.');
  const edited = await buildSite(ours);
  const { createSearchClient } = await import(pathToFileURL(join(root, 'lib/search/client.js')).href);
  const open = () => openClient(createSearchClient, join(folder, generator.output, 'search'));
  const scripts = await bundleSearch();
  const first = [
    ...(await loadedFirst(open, queries, scriptBytes(scripts, ofWords))),
    ...(await loadedFirst(open, pastedLines, scriptBytes(scripts, ofErrors))),
  ];
  const next = await loadedInTurn(open());
  const port = await freePort();
  const inBrowser = await timeInBrowser(generator.preview(folder, port), port);
  if (inBrowser === null) tell(words.noBrowser);
  return [
    ...costRows(posts, without, indexed),
    timeRow('search-edit', posts, [edited], undefined),
    ...sizeRows('search-first', posts, first),
    ...sizeRows('search-next', posts, next),
    valueRow(
      'search-files',
      posts,
      first.map(({ files }) => files),
    ),
    ...latencyRows('search-time', posts, await timesOf(open())),
    ...(inBrowser === null ? [] : latencyRows('search-browser', posts, inBrowser)),
  ];
}

/** What the index costs; nothing where there is no /proc to look into. */
function costRows(posts, without, indexed) {
  if (indexed.cpu === null || indexed.peak === null) return [];
  return [
    valueRow('search-index', posts, [indexed.cpu - without.cpu]),
    valueRow('search-memory', posts, [(indexed.peak - without.peak) / mebibyte]),
    valueRow('search-peak', posts, [indexed.peak / mebibyte]),
  ];
}

function latencyRows(work, posts, times) {
  return [valueRow(work, posts, times), valueRow(`${work}-p95`, posts, [percentile(times, 0.95)])];
}

function sizeRows(work, posts, loaded) {
  const sizes = loaded.map(({ bytes }) => bytes / 1000);
  return [valueRow(work, posts, sizes), valueRow(`${work}-most`, posts, [Math.max(...sizes)])];
}

/** Scripts that do not come before a first answer: what keeps search for offline, and what compares errors. */
const ofWords = /\/(?:keep-for-offline|search-errors)-/;

/** The same where an error was pasted. */
const ofErrors = /\/keep-for-offline-/;

/**
 * What a reader loads of the scripts before a first answer: the rest, and of those of the dialog and of the page of search one,
 * here the larger one.
 * @param {readonly { path: string, text: string }[]} scripts
 * @param {RegExp} later the paths of those that come later or not at all
 */
function scriptBytes(scripts, later) {
  const sizes = scripts
    .filter(({ path }) => !later.test(path))
    .map(({ path, text }) => ({ path, bytes: gzipSync(text).length }));
  const ofPlaces = sizes.filter(({ path }) => /\/search-(?:dialog|page)-/.test(path));
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return all - Math.min(...ofPlaces.map(({ bytes }) => bytes));
}

/** A client over a folder that counts what it loads. */
function openClient(createSearchClient, folder) {
  const loaded = { bytes: 0, files: 0 };
  const client = createSearchClient(async (name, read) => {
    const file = readFileSync(join(folder, name));
    loaded.bytes += gzipSync(file).length;
    loaded.files += 1;
    return read(file.toString('utf8'));
  });
  return { client, loaded };
}

async function ask({ client }, query) {
  const answer = await client.search(query);
  await Promise.all(answer.hits.slice(0, shown).map((hit) => client.show(answer, hit)));
}

async function loadedBy(opened, query) {
  const before = { ...opened.loaded };
  await ask(opened, query);
  const { bytes, files } = opened.loaded;
  return { bytes: bytes - before.bytes, files: files - before.files };
}

/** What each query loads when it is the first, with the scripts. */
function loadedFirst(open, asked, script) {
  return Promise.all(
    asked.map(async (query) => {
      const { bytes, files } = await loadedBy(open(), query);
      return { bytes: bytes + script, files };
    }),
  );
}

async function loadedInTurn(opened) {
  const each = [];
  for (const query of [...queries, ...pastedLines]) each.push(await loadedBy(opened, query));
  return each.slice(1);
}

/** Milliseconds of each query, with all that it loads in memory. */
async function timesOf(opened) {
  const times = [];
  for (const query of queries) await ask(opened, query);
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const begin = performance.now();
      await ask(opened, query);
      times.push(performance.now() - begin);
    }
  }
  return times;
}
